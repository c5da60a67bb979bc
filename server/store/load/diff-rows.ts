import { isDeepStrictEqual } from 'node:util'
import type { GraphRows, NodeRow, RelationshipRow } from '../../../graph-data/model/rows.ts'
import type { ChangeCount } from '../graph-store.ts'
import { relationshipKey } from './merge-rows.ts'

export interface RowChanges<Row> {
  readonly created: readonly Row[]
  readonly updated: readonly Row[]
  readonly deleted: readonly Row[]
  readonly unchanged: number
}

export interface GraphChanges {
  readonly nodes: RowChanges<NodeRow>
  readonly relationships: RowChanges<RelationshipRow>
}

/** What has to be written so that the store holds `next` where it holds `current`. */
export function diffRows(current: GraphRows, next: GraphRows): GraphChanges {
  return {
    nodes: changes(current.nodes, next.nodes, (node) => node.id),
    relationships: changes(current.relationships, next.relationships, relationshipKey),
  }
}

function changes<Row>(
  current: readonly Row[],
  next: readonly Row[],
  keyOf: (row: Row) => string,
): RowChanges<Row> {
  const before = new Map(current.map((row) => [keyOf(row), row]))
  const after = new Set(next.map(keyOf))
  const isNew = (row: Row) => !before.has(keyOf(row))
  const differs = (row: Row) => !isNew(row) && !isDeepStrictEqual(before.get(keyOf(row)), row)
  const updated = next.filter(differs)
  const created = next.filter(isNew)
  return {
    created,
    updated,
    deleted: current.filter((row) => !after.has(keyOf(row))),
    unchanged: next.length - created.length - updated.length,
  }
}

export function countChanges(rows: RowChanges<unknown>): ChangeCount {
  const { created, updated, deleted, unchanged } = rows
  return {
    created: created.length,
    updated: updated.length,
    deleted: deleted.length,
    unchanged,
  }
}
