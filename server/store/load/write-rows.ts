import { ACTOR_KINDS, ACTOR_KIND_NAMES } from '../../../graph-data/model/kinds.ts'
import type { NodeRow, RelationshipRow } from '../../../graph-data/model/rows.ts'
import type { ValueMap } from '../../../graph-data/model/value.ts'
import type { GraphChanges } from './diff-rows.ts'

/** A statement over a batch of rows, given as `$rows`, and how many it must have written. */
export interface WriteBatch {
  readonly text: string
  readonly rows: readonly ValueMap[]
}

/** Rows in one statement: large enough to be quick, small enough for one transaction's memory. */
const BATCH_SIZE = 2_000

/**
 * The statements that carry out the changes, in order. Each ends in `RETURN count(*) AS written`,
 * which is less than the rows of its batch where an end of a relationship is missing. Labels and
 * types come from the model's own table, never from data.
 */
export function writeBatches({ nodes, relationships }: GraphChanges): WriteBatch[] {
  return [
    ...relationshipBatches(relationships.deleted, 'DELETE r'),
    ...nodeDeletions(nodes.deleted),
    ...nodeBatches(nodes.created, ''),
    ...nodeBatches(nodes.updated, KIND_LABELS_REMOVED),
    ...relationshipCreations(relationships.created),
    ...relationshipBatches(relationships.updated, 'SET r = row.properties'),
  ]
}

const KIND_LABELS_REMOVED = `REMOVE n:${ACTOR_KIND_NAMES.map((kind) => ACTOR_KINDS[kind].label).join(':')}`

function nodeBatches(rows: readonly NodeRow[], before: string): WriteBatch[] {
  return grouped(rows, (row) => row.labels.join(':')).flatMap(([labels, group]) => {
    const label = group[0]?.label ?? ''
    const text = `UNWIND $rows AS row
MERGE (n:${label} {id: row.id})
${label === 'Actor' ? before : ''} SET n = row.properties SET n:${labels}
RETURN count(*) AS written`
    return batches(
      text,
      group.map(({ id, properties }) => ({ id, properties })),
    )
  })
}

function nodeDeletions(rows: readonly NodeRow[]): WriteBatch[] {
  return grouped(rows, (row) => row.label).flatMap(([label, group]) =>
    batches(
      `UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
DETACH DELETE n
RETURN count(*) AS written`,
      group.map(({ id }) => ({ id })),
    ),
  )
}

function relationshipCreations(rows: readonly RelationshipRow[]): WriteBatch[] {
  return byPattern(rows).flatMap(([{ sourceLabel, targetLabel, type }, group]) =>
    batches(
      `UNWIND $rows AS row
MATCH (a:${sourceLabel} {id: row.source})
MATCH (b:${targetLabel} {id: row.target})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties
RETURN count(*) AS written`,
      group.map(({ source, target, properties }) => ({ source, target, properties })),
    ),
  )
}

/** A relationship is found again by its ends and, among parallel ones, by its claim or its place. */
function relationshipBatches(rows: readonly RelationshipRow[], change: string): WriteBatch[] {
  return byPattern(rows).flatMap(([{ sourceLabel, targetLabel, type }, group]) =>
    batches(
      `UNWIND $rows AS row
MATCH (a:${sourceLabel} {id: row.source})-[r:${type}]->(b:${targetLabel} {id: row.target})
WHERE coalesce(r.claimId, '') = row.claimId AND coalesce(r.start, -1) = row.start
${change}
RETURN count(*) AS written`,
      group.map(({ source, target, properties }) => ({
        source,
        target,
        properties,
        claimId: properties['claimId'] ?? '',
        start: properties['start'] ?? -1,
      })),
    ),
  )
}

function byPattern(rows: readonly RelationshipRow[]): [RelationshipRow, RelationshipRow[]][] {
  const groups = grouped(rows, (row) => `${row.sourceLabel} ${row.type} ${row.targetLabel}`)
  return groups.flatMap(([, group]) => (group[0] ? [[group[0], group]] : []))
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups]
}

function batches(text: string, rows: readonly ValueMap[]): WriteBatch[] {
  const count = Math.ceil(rows.length / BATCH_SIZE)
  return Array.from({ length: count }, (_, index) => ({
    text,
    rows: rows.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  }))
}
