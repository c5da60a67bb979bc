import type { DrawnGraph } from '../drawn-graph.ts'
import { lookInScene } from '../line-look.ts'
import type { Scene } from '../scene.ts'
import type { Sheet } from './screen.ts'

/** `sheet` with nothing on it but what stands out in `scene`: what is in focus or selected. */
export function focusSheet(sheet: Sheet, scene: Scene): Sheet {
  const { graph } = sheet
  return {
    ...sheet,
    graph: standingOut(graph, scene),
    lookOf: (id) => {
      const { item, curvature } = graph.getEdgeAttributes(id)
      return lookInScene(item, curvature, scene)
    },
  }
}

function standingOut(graph: DrawnGraph, { focus, selected }: Scene): DrawnGraph {
  return {
    order: focus?.nodes.size ?? 0,
    size: focus?.relationships.size ?? 0,
    getEdgeAttributes: (id) => graph.getEdgeAttributes(id),
    forEachNode: (visit) =>
      graph.forEachNode((id, attributes) => {
        if (focus?.nodes.has(id) || selected.has(id)) visit(id, attributes)
      }),
    forEachEdge: (visit) =>
      graph.forEachEdge((id, ...rest) => {
        if (focus?.relationships.has(id) || selected.has(id)) visit(id, ...rest)
      }),
  }
}
