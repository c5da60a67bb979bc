import type { Pair, Pairs } from '../../graph-data/picture/pair.ts'
import { CERTAINTIES } from '../../graph-data/model/kinds.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { certaintyOf, isContested, type GraphData } from '../../graph-data/model/graph-reading.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import { rememberLast } from './remember.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

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
