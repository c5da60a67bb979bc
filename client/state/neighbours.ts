import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import { nameOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import { relationshipsOf } from '../../graph-data/model/graph-data.ts'

/** A node that another one is joined to, and by how many relationships of each type. */
export interface Neighbour {
  readonly node: GraphNode
  readonly types: readonly (readonly [type: string, count: number])[]
  readonly count: number
}

/** The neighbours of `id` in the picture, those with the most relationships first, then by name. */
export function neighboursOf(data: GraphData, id: string): readonly Neighbour[] {
  return neighboursBy(data, id, relationshipsOf(data, id))
}

/** Neighbours by whether one of the relationships to them is seen now. */
export interface PartedNeighbours {
  readonly seen: readonly Neighbour[]
  readonly leftOut: readonly Neighbour[]
}

/** The neighbours of `id`; those seen with the relationships that are seen, the rest with all. */
export function partNeighbours(data: GraphData, id: string, shown: Visible): PartedNeighbours {
  const lines = relationshipsOf(data, id).filter((line) => shown.relationships.has(line.id))
  const seen = neighboursBy(data, id, lines)
  const met = new Set(seen.map(({ node }) => node.id))
  return { seen, leftOut: neighboursOf(data, id).filter(({ node }) => !met.has(node.id)) }
}

function neighboursBy(
  data: GraphData,
  id: string,
  lines: readonly GraphRelationship[],
): readonly Neighbour[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { source, target, type } of lines) {
    const other = source === id ? target : source
    if (other === id) continue
    const types = counts.get(other) ?? new Map<string, number>()
    types.set(type, (types.get(type) ?? 0) + 1)
    counts.set(other, types)
  }
  return [...counts]
    .flatMap(([other, types]) => {
      const node = data.nodes.get(other)
      if (!node) return []
      const count = [...types.values()].reduce((sum, value) => sum + value, 0)
      return [{ node, types: [...types].toSorted(([, a], [, b]) => b - a), count }]
    })
    .toSorted((a, b) => b.count - a.count || nameOf(a.node).localeCompare(nameOf(b.node), 'en'))
}
