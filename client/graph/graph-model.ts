import { MultiDirectedGraph } from 'graphology'
import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { isIncident, kindOf, nameOf, textOf, textsOf, type GraphData } from '../state/graph-data.ts'
import { radiusOf } from './appearance.ts'
import { curvatures } from './curvature.ts'
import type { LayoutInput, Place, Places } from './layout/arrangement.ts'
import { wrapLabel } from './labels/wrap.ts'

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

/** What sigma draws: the loaded data with a place for each node. */
export type PictureGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

export const LABEL_LENGTH = 21
export const LABEL_LINES = 2
export const LINE_HEIGHT = 14
/** About the width of a letter; the worker of the layout has no canvas to measure on. */
const LETTER = 6.3

export function createGraph(): PictureGraph {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
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

/** What a layout is asked for beside the data. */
export type LayoutRequest = Pick<LayoutInput, 'layout' | 'centre' | 'fixed'>

const BY_FORCE: LayoutRequest = { layout: 'force', centre: [], fixed: new Map() }

/** The loaded data as the layout wants it, for a space of `aspect` (width through height). */
export function layoutInput(
  data: GraphData,
  aspect: number,
  request: LayoutRequest = BY_FORCE,
): LayoutInput {
  const degrees = degreesOf(data)
  const asserters = new Set(
    [...data.relationships.values()].flatMap(({ properties }) => textsOf(properties, 'assertedBy')),
  )
  const nodes = [...data.nodes.values()].map((node) => {
    const name = nameOf(node)
    const lines = wrapLabel(name, LABEL_LENGTH, LABEL_LINES)
    return {
      id: node.id,
      kind: kindOf(node),
      country: textOf(node.properties, 'country'),
      isIncident: isIncident(node),
      asserts: asserters.has(name),
      radius: radiusOf(degrees.get(node.id) ?? 0),
      labelWidth: Math.max(...lines.map((line) => line.length)) * LETTER,
      labelHeight: lines.length * LINE_HEIGHT,
    }
  })
  const byId = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { ...request, nodes: byId, lines: linesOf(data), aspect }
}

export function linesOf(data: GraphData): LayoutInput['lines'] {
  return [...data.relationships.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ source, target, type }) => ({ source, target, type }))
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
