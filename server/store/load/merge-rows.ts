import { isDeepStrictEqual } from 'node:util'
import type { GraphRows, NodeRow, RelationshipRow } from '../../../graph-data/model/rows.ts'

export interface MergeOptions {
  readonly origin: string
  readonly prune: boolean
}

/** What tells one relationship from another of the same type between the same nodes. */
export function relationshipKey(row: RelationshipRow): string {
  const { claimId, start } = row.properties
  return [row.type, row.source, row.target, claimId ?? '', start ?? ''].join('\u001f')
}

/**
 * What the store shall hold after a load: nodes and roles of claims, without what is derived.
 *
 * - A node belongs to the origin that brought it first, and only that one changes it.
 * - A claim that several origins bring has the evidence of all of them.
 * - With `prune`, what this origin brought before and no longer brings goes, except what the
 *   evidence of another origin still rests on.
 */
export function mergeRows(
  current: GraphRows,
  incoming: GraphRows,
  { origin, prune }: MergeOptions,
): GraphRows {
  const brought = new Set(incoming.nodes.map((node) => node.id))
  const isGone = (node: NodeRow) =>
    prune && node.properties['origin'] === origin && !brought.has(node.id)
  const gone = new Set(current.nodes.filter(isGone).map((node) => node.id))
  const owned = new Set(
    current.nodes.filter((node) => node.properties['origin'] === origin).map((node) => node.id),
  )
  const kept = current.relationships.filter(
    (row) => !isReplaced(row, { owned, brought, gone, prune }),
  )
  const relationships = unique([...incoming.relationships, ...kept], relationshipKey)
  const nodes = mergeNodes(current.nodes, incoming.nodes, origin)
  return withoutUnsupported(nodes, relationships, gone)
}

/** The ids of nodes that the load would change if another origin had not brought them first. */
export function leftToOthers(current: GraphRows, incoming: GraphRows, origin: string): string[] {
  const before = new Map(current.nodes.map((node) => [node.id, node]))
  return incoming.nodes.flatMap((node) => {
    const present = before.get(node.id)
    if (!present || present.label === 'Claim' || present.properties['origin'] === origin) return []
    const same = isDeepStrictEqual(ownProperties(present), ownProperties(node))
    return same ? [] : [node.id]
  })
}

function ownProperties({ properties: { origin: _origin, ...own } }: NodeRow) {
  return own
}

interface Ownership {
  readonly owned: ReadonlySet<string>
  readonly brought: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
  readonly prune: boolean
}

/**
 * A quote belongs to the origin of its document, what a claim disputes to the origin of the claim;
 * the other roles are part of the claim's identity and never change.
 */
function isReplaced(row: RelationshipRow, { owned, brought, gone, prune }: Ownership): boolean {
  if (row.type === 'QUOTED_FROM') {
    if (gone.has(row.target)) return true
    const read = owned.has(row.target) && brought.has(row.target)
    return read && (prune || brought.has(row.source))
  }
  if (row.type === 'DISPUTES') return owned.has(row.source) && brought.has(row.source)
  return false
}

function mergeNodes(current: readonly NodeRow[], incoming: readonly NodeRow[], origin: string) {
  const merged = new Map(incoming.map((node) => [node.id, node]))
  for (const node of current) {
    const foreign = node.properties['origin'] !== origin
    if (foreign || !merged.has(node.id)) merged.set(node.id, node)
  }
  return merged
}

/** Takes out claims without evidence, then what is gone and nothing left refers to. */
function withoutUnsupported(
  nodes: ReadonlyMap<string, NodeRow>,
  relationships: readonly RelationshipRow[],
  gone: ReadonlySet<string>,
): GraphRows {
  const quoted = new Set(
    relationships.filter((row) => row.type === 'QUOTED_FROM').map((row) => row.source),
  )
  const isAlive = (row: RelationshipRow) =>
    quoted.has(row.source) && (row.targetLabel !== 'Claim' || quoted.has(row.target))
  const alive = relationships.filter(isAlive)
  const needed = new Set(alive.flatMap((row) => [row.source, row.target]))
  const stays = (node: NodeRow) =>
    node.label === 'Claim' ? quoted.has(node.id) : needed.has(node.id) || !gone.has(node.id)
  return { nodes: [...nodes.values()].filter(stays), relationships: alive }
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()]
}
