import type { Renderer } from './camera.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'
import type { View } from './view.ts'

export interface MapNode extends Point {
  readonly id: string
}

/** What of the picture is in sight, in places of the picture. */
export interface Sight {
  /** The visible nodes, wherever they are. */
  readonly nodes: () => readonly MapNode[]
  /** The corners of the part that no panel lies over. */
  readonly corners: readonly [Point, Point]
  /** How many of the visible nodes lie in that part, from 0 to 1. */
  readonly share: number
}

/** Tells what is in sight whenever the picture has been drawn, and moves it. */
export interface Lookout {
  /** Calls `hear` after each frame until the answer is called. */
  readonly listen: (hear: (sight: Sight) => void) => () => void
  /** Brings a place into the middle of what no panel lies over. */
  readonly centreOn: (place: Point) => void
}

export function createLookout(renderer: Renderer, view: View): Lookout {
  const free = (): readonly [Point, Point] => {
    const { width, height } = renderer.getDimensions()
    const { left, top, right, bottom } = view.input().insets
    return [
      { x: left, y: top },
      { x: width - right, y: height - bottom },
    ]
  }
  return {
    listen: (hear) => {
      const tell = (): void => hear(sightOf(renderer, view, free()))
      renderer.on('afterRender', tell)
      tell()
      return () => renderer.off('afterRender', tell)
    },
    centreOn: (place) => {
      const [first, last] = free()
      const { width, height } = renderer.getDimensions()
      // Named, because the matrices of the last frame lag behind while a person drags.
      const cameraState = renderer.getCamera().getState()
      const at = renderer.graphToViewport(place, { cameraState })
      const middle = {
        x: at.x + width / 2 - (first.x + last.x) / 2,
        y: at.y + height / 2 - (first.y + last.y) / 2,
      }
      renderer.getCamera().setState(renderer.viewportToFramedGraph(middle, { cameraState }))
    },
  }
}

function sightOf(renderer: Renderer, view: View, [first, last]: readonly [Point, Point]): Sight {
  const graph = renderer.getGraph()
  const { nodes } = view.scene().visible
  let all = 0
  let inside = 0
  graph.forEachNode((id, { x, y }) => {
    if (!nodes.has(id)) return
    all += 1
    const at = renderer.graphToViewport({ x, y })
    if (at.x >= first.x && at.x <= last.x && at.y >= first.y && at.y <= last.y) inside += 1
  })
  return {
    nodes: () =>
      graph
        .filterNodes((id) => nodes.has(id))
        .map((id) => {
          const { x, y } = graph.getNodeAttributes(id)
          return { id, x, y }
        }),
    corners: [renderer.viewportToGraph(first), renderer.viewportToGraph(last)],
    share: all === 0 ? 1 : inside / all,
  }
}
