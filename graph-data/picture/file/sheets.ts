import type { Scene } from '../scene.ts'
import type { Insets } from '../insets.ts'
import type { DrawnGraph } from '../drawn-graph.ts'
import { lookInScene } from '../line-look.ts'
import { nodeScale } from '../node-scale.ts'
import type { Sheet } from '../overlay/screen.ts'

/** Room for the names of the nodes at the rim, and above for the title of a group. */
const ROOM = { x: 72, y: 44 }
const TITLE_ROOM = 24
const LEAST = { width: 320, height: 200 }

/** A sheet on which all visible nodes lie, with so many CSS pixels for a unit of the layout. */
export function wholeSheet(graph: DrawnGraph, scene: Scene, pixelsPerUnit: number): Sheet {
  const bounds = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity }
  graph.forEachNode((id, { x, y }) => {
    if (!scene.visible.nodes.has(id)) return
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.low = Math.min(bounds.low, y)
    bounds.high = Math.max(bounds.high, y)
  })
  const { left, right, low, high } =
    bounds.left === Infinity ? { left: 0, right: 0, low: 0, high: 0 } : bounds
  const top = ROOM.y + (scene.groups.length > 0 ? TITLE_ROOM : 0)
  const width = Math.max((right - left) * pixelsPerUnit + 2 * ROOM.x, LEAST.width)
  const height = Math.max((high - low) * pixelsPerUnit + ROOM.y + top, LEAST.height)
  const scale = nodeScale(pixelsPerUnit, graph.order)
  return {
    graph,
    width: Math.ceil(width),
    height: Math.ceil(height),
    at: ({ x, y }) => ({
      x: width / 2 + (x - (left + right) / 2) * pixelsPerUnit,
      y: (height + top - ROOM.y) / 2 - (y - (low + high) / 2) * pixelsPerUnit,
    }),
    scaled: (size) => size * scale,
    lookOf: looksIn(graph, scene),
  }
}

/** The part of the screen that no panel lies over. */
export function viewSheet(screen: Sheet, insets: Insets, scene: Scene): Sheet {
  const { left, top, right, bottom } = insets
  return {
    ...screen,
    width: Math.max(Math.round(screen.width - left - right), 1),
    height: Math.max(Math.round(screen.height - top - bottom), 1),
    at: (place) => {
      const { x, y } = screen.at(place)
      return { x: x - left, y: y - top }
    },
    lookOf: looksIn(screen.graph, scene),
  }
}

/** The looks of the lines of `graph`, by id. */
export function looksIn(graph: DrawnGraph, scene: Scene): Sheet['lookOf'] {
  return (id) => {
    const { item, curvature } = graph.getEdgeAttributes(id)
    return lookInScene(item, curvature, scene)
  }
}
