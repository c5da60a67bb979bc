import { curvatures } from './curvature.ts'
import type { GraphData } from '../model/graph-reading.ts'
import type { GraphNode, GraphRelationship } from '../model/subgraph.ts'

export interface NodeAttributes {
  x: number
  y: number
  item: GraphNode
  degree: number
}

export interface EdgeAttributes {
  item: GraphRelationship
  curvature: number
}

/** What is drawn; graphology's graphs are of this form. */
export interface DrawnGraph {
  /** How many nodes, and how many relationships. */
  readonly order: number
  readonly size: number
  readonly forEachNode: (visit: (id: string, attributes: NodeAttributes) => void) => void
  readonly forEachEdge: (
    visit: (
      id: string,
      attributes: EdgeAttributes,
      source: string,
      target: string,
      sourceAttributes: NodeAttributes,
      targetAttributes: NodeAttributes,
    ) => void,
  ) => void
  readonly getEdgeAttributes: (id: string) => EdgeAttributes
}

/** How many relationships each node has. */
export function degreesOf(data: GraphData): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { source, target } of data.relationships.values()) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1)
    if (target !== source) degrees.set(target, (degrees.get(target) ?? 0) + 1)
  }
  return degrees
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/** `data` as it is drawn; what has no place lies in the middle. */
export function drawnGraph(data: GraphData, places: Places): DrawnGraph {
  const degrees = degreesOf(data)
  const nodes = new Map(
    [...data.nodes].map(([id, item]): [string, NodeAttributes] => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 }
      return [id, { x, y, item, degree: degrees.get(id) ?? 0 }]
    }),
  )
  const bends = curvatures([...data.relationships.values()], (source, target) => {
    const [from, to] = [nodes.get(source), nodes.get(target)]
    return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0
  })
  const lines = new Map(
    [...data.relationships].map(([id, item]): [string, EdgeAttributes] => {
      return [id, { item, curvature: bends.get(id) ?? 0 }]
    }),
  )
  return {
    order: nodes.size,
    size: lines.size,
    forEachNode: (visit) => {
      for (const [id, attributes] of nodes) visit(id, attributes)
    },
    forEachEdge: (visit) => {
      for (const [id, attributes] of lines) {
        const { source, target } = attributes.item
        const [from, to] = [nodes.get(source), nodes.get(target)]
        if (from && to) visit(id, attributes, source, target, from, to)
      }
    },
    getEdgeAttributes: (id) => {
      const found = lines.get(id)
      if (!found) throw new Error(`${id} is no relationship of this picture`)
      return found
    },
  }
}
