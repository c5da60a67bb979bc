import { CERTAINTIES } from '../../graph-data/model/kinds.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { certaintyOf, isContested, type GraphData } from './graph-data.ts'
import type { Item } from './items.ts'
import { rememberLast } from './remember.ts'
import type { Visible } from './visible.ts'

/** All visible relationships between two nodes, drawn as one line under the id of the first one. */
export interface Pair {
  readonly id: string
  /** The ends as the first relationship has them. */
  readonly source: string
  readonly target: string
  readonly ids: readonly string[]
  /** How often each type stands between the two, the commonest first. */
  readonly types: readonly (readonly [type: string, count: number])[]
  /** The type of more than half of them; null where none leads. */
  readonly type: string | null
  /** The surest certainty among them: one outright statement joins the two outright. */
  readonly certainty: string
  readonly contested: boolean
  /** Whether some point from source to target, and some the other way. */
  readonly forth: boolean
  readonly back: boolean
}

export interface Pairs {
  /** By the id under which each is drawn. */
  readonly drawn: ReadonlyMap<string, Pair>
  /** By the id of every relationship. */
  readonly of: ReadonlyMap<string, Pair>
}

/** The visible relationships, pair by pair; remembered, so that asking again costs nothing. */
export const pairsIn = rememberLast((data: GraphData, visible: Visible): Pairs => {
  const groups = new Map<string, GraphRelationship[]>()
  for (const line of data.relationships.values()) {
    if (!visible.relationships.has(line.id)) continue
    const { source, target } = line
    const key = source < target ? `${source}\n${target}` : `${target}\n${source}`
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  const pairs = [...groups.values()].flatMap(pairOf)
  return {
    drawn: new Map(pairs.map((pair) => [pair.id, pair])),
    of: new Map(pairs.flatMap((pair) => pair.ids.map((id) => [id, pair] as const))),
  }
})

/** The relationships that stand behind what is drawn as `target`; `target` itself for a node. */
export function itemsOfPair(pairs: Pairs, target: Item): readonly Item[] {
  const pair = target.type === 'relationship' ? pairs.of.get(target.id) : undefined
  return pair ? pair.ids.map((id) => ({ type: 'relationship', id }) as const) : [target]
}

function pairOf(lines: readonly GraphRelationship[]): readonly Pair[] {
  const sorted = lines.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const [first] = sorted
  if (!first) return []
  const types = countTypes(sorted)
  const [commonest] = types
  return [
    {
      id: first.id,
      source: first.source,
      target: first.target,
      ids: sorted.map(({ id }) => id),
      types,
      type: commonest && commonest[1] * 2 > sorted.length ? commonest[0] : null,
      certainty: surest(sorted),
      contested: sorted.some(isContested),
      forth: sorted.some(({ source }) => source === first.source),
      back: sorted.some(({ source }) => source !== first.source),
    },
  ]
}

function countTypes(lines: readonly GraphRelationship[]): Pair['types'] {
  const counts = new Map<string, number>()
  for (const { type } of lines) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

function surest(lines: readonly GraphRelationship[]): string {
  const found = new Set(lines.map(certaintyOf))
  return CERTAINTIES.find((certainty) => found.has(certainty)) ?? ''
}
