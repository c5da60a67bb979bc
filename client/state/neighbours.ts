import type { GraphNode } from '../../graph-data/model/subgraph.ts'
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
  const counts = new Map<string, Map<string, number>>()
  for (const { source, target, type } of relationshipsOf(data, id)) {
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
