import { MultiDirectedGraph } from 'graphology'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { curvatures } from '../../graph-data/picture/curvature.ts'
import {
  degreesOf,
  type EdgeAttributes,
  type NodeAttributes,
} from '../../graph-data/picture/drawn-graph.ts'
import type { Place, Places } from '../../graph-data/picture/layout/arrangement.ts'

/** What sigma draws: the loaded data with a place for each node. */
export type PictureGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

export function createGraph(): PictureGraph {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
}

/** Makes `graph` hold exactly `data`; what is there already stays where it is. */
export function syncGraph(graph: PictureGraph, data: GraphData, places: Places): void {
  graph.forEachNode((id) => {
    if (!data.nodes.has(id)) graph.dropNode(id)
  })
  graph.forEachEdge((id) => {
    if (!data.relationships.has(id)) graph.dropEdge(id)
  })
  const degrees = degreesOf(data)
  for (const [id, item] of data.nodes) {
    const place = places.get(id)
    const attributes = { item, degree: degrees.get(id) ?? 0 }
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, attributes)
    else graph.addNode(id, { ...attributes, x: place?.x ?? 0, y: place?.y ?? 0 })
  }
  const bends = curvatures([...data.relationships.values()], (source, target) =>
    distance(graph, source, target),
  )
  for (const [id, item] of data.relationships) {
    const attributes = { item, curvature: bends.get(id) ?? 0 }
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, attributes)
    else graph.addEdgeWithKey(id, item.source, item.target, attributes)
  }
}

function distance(graph: PictureGraph, source: string, target: string): number {
  const from = graph.getNodeAttributes(source)
  const to = graph.getNodeAttributes(target)
  return Math.hypot(to.x - from.x, to.y - from.y)
}

export function placesOf(graph: PictureGraph): Places {
  const places = new Map<string, Place>()
  graph.forEachNode((id, { x, y }) => places.set(id, { x, y }))
  return places
}
