import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Draft, LayoutInput } from '../../../graph-data/picture/layout/arrangement.ts'
import { unitHash } from '../../../graph-data/picture/layout/hash.ts'

/** From here on the approximation of Barnes and Hut is faster than it is coarse. */
const MANY = 600

/** `rounds` of ForceAtlas2 from the places on a disc that `start` and the ids give. */
export function forces({ nodes, lines }: LayoutInput, start: number, rounds: number): Draft {
  const graph = new UndirectedGraph()
  for (const { id } of nodes) {
    const angle = unitHash(`${start} angle ${id}`) * 2 * Math.PI
    const reach = 100 * Math.sqrt(unitHash(`${start} reach ${id}`))
    graph.addNode(id, { x: reach * Math.cos(angle), y: reach * Math.sin(angle) })
  }
  for (const { source, target } of lines) {
    const isKnown = graph.hasNode(source) && graph.hasNode(target)
    if (isKnown && source !== target) graph.mergeEdge(source, target)
  }
  const found = forceAtlas2(graph, {
    iterations: nodes.length > MANY ? rounds / 4 : rounds,
    settings: {
      barnesHutOptimize: nodes.length > MANY,
      barnesHutTheta: 0.8,
      gravity: 1.6,
      scalingRatio: 12,
      slowDown: 2,
      strongGravityMode: false,
    },
  })
  return new Map(nodes.map(({ id }) => [id, { x: found[id]?.x ?? 0, y: found[id]?.y ?? 0 }]))
}
