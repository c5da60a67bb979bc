import type { Sigma } from 'sigma'
import type { CameraState } from 'sigma/types'
import type { Insets } from '../insets.ts'
import type { EdgeAttributes, NodeAttributes } from './graph-model.ts'

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>

interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Room for the names of the nodes at the rim. */
const NAME_ROOM = { x: 64, y: 38 }
const NARROW_NAME_ROOM = { x: 26, y: 30 }
const NARROW = 600
const FIRST: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 }

/** The camera with which `ids` fill the part of the canvas that nothing lies over. */
export function fitting(
  renderer: Renderer,
  ids: readonly string[],
  insets: Insets,
  limits: { readonly nearest: number },
): CameraState | null {
  const bounds = boundsOf(renderer, ids)
  if (!bounds) return null
  const { width, height } = renderer.getDimensions()
  const room = width < NARROW ? NARROW_NAME_ROOM : NAME_ROOM
  const free = {
    width: Math.max(width - insets.left - insets.right - 2 * room.x, 60),
    height: Math.max(height - insets.top - insets.bottom - 2 * room.y, 60),
  }
  const ratio = Math.max(
    (bounds.right - bounds.left) / free.width,
    (bounds.bottom - bounds.top) / free.height,
    limits.nearest,
  )
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 }
  return centredOn(renderer, middle, ratio, insets)
}

/** The camera at `ratio` that has the point `middle` (of the first camera) in the free part's middle. */
function centredOn(
  renderer: Renderer,
  middle: { x: number; y: number },
  ratio: number,
  insets: Insets,
): CameraState {
  const { width, height } = renderer.getDimensions()
  const aim = {
    x: middle.x - ((insets.left + (width - insets.right)) / 2 - width / 2) * ratio,
    y: middle.y - ((insets.top + (height - insets.bottom)) / 2 - height / 2) * ratio,
  }
  const { x, y } = renderer.viewportToFramedGraph(aim, { cameraState: FIRST })
  return { x, y, angle: 0, ratio }
}

function boundsOf(renderer: Renderer, ids: readonly string[]): Bounds | null {
  const graph = renderer.getGraph()
  const points = ids
    .filter((id) => graph.hasNode(id))
    .map((id) => renderer.graphToViewport(graph.getNodeAttributes(id), { cameraState: FIRST }))
  if (points.length === 0) return null
  return {
    left: Math.min(...points.map(({ x }) => x)),
    right: Math.max(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    bottom: Math.max(...points.map(({ y }) => y)),
  }
}

/** The camera that brings `ids` into the free part without changing the zoom; null if they are there. */
export function revealing(
  renderer: Renderer,
  ids: readonly string[],
  insets: Insets,
): CameraState | null {
  const graph = renderer.getGraph()
  const { width, height } = renderer.getDimensions()
  const room = width < NARROW ? NARROW_NAME_ROOM : NAME_ROOM
  const known = ids.filter((id) => graph.hasNode(id))
  const inSight = known.every((id) => {
    const { x, y } = renderer.graphToViewport(graph.getNodeAttributes(id))
    const across = x > insets.left + room.x && x < width - insets.right - room.x
    return across && y > insets.top + room.y && y < height - insets.bottom - room.y
  })
  if (inSight) return null
  const bounds = boundsOf(renderer, known)
  if (!bounds) return null
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 }
  const fitted = fitting(renderer, known, insets, { nearest: 0 })?.ratio ?? 0
  return centredOn(renderer, middle, Math.max(renderer.getCamera().ratio, fitted), insets)
}
