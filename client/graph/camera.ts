import type { Sigma } from 'sigma'
import type { CameraState } from 'sigma/types'
import type { Insets } from '../../graph-data/picture/insets.ts'
import type { EdgeAttributes, NodeAttributes } from '../../graph-data/picture/drawn-graph.ts'

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
  const bounds = boundsOf(renderer, ids, FIRST)
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

function boundsOf(
  renderer: Renderer,
  ids: readonly string[],
  cameraState: CameraState,
): Bounds | null {
  const graph = renderer.getGraph()
  const points = ids
    .filter((id) => graph.hasNode(id))
    .map((id) => renderer.graphToViewport(graph.getNodeAttributes(id), { cameraState }))
  if (points.length === 0) return null
  return {
    left: Math.min(...points.map(({ x }) => x)),
    right: Math.max(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    bottom: Math.max(...points.map(({ y }) => y)),
  }
}

/** How far the stretch from `low` to `high` must move to lie between `from` and `to`. */
export function nudge(low: number, high: number, from: number, to: number): number {
  if (low < from) return from - low
  return high > to ? to - high : 0
}

/**
 * The camera that brings `ids` into the free part, by the shortest way and at the same zoom where
 * they fit; null if they are there.
 */
export function revealing(
  renderer: Renderer,
  ids: readonly string[],
  insets: Insets,
): CameraState | null {
  const { width, height } = renderer.getDimensions()
  const room = width < NARROW ? NARROW_NAME_ROOM : NAME_ROOM
  const camera = renderer.getCamera().getState()
  const bounds = boundsOf(renderer, ids, camera)
  const fitted = fitting(renderer, ids, insets, { nearest: 0 })
  if (!bounds || !fitted) return null
  if (fitted.ratio > camera.ratio) return fitted
  const { left, right, top, bottom } = bounds
  const across = nudge(left, right, insets.left + room.x, width - insets.right - room.x)
  const down = nudge(top, bottom, insets.top + room.y, height - insets.bottom - room.y)
  if (across === 0 && down === 0) return null
  const middle = { x: width / 2 - across, y: height / 2 - down }
  const { x, y } = renderer.viewportToFramedGraph(middle)
  return { ...camera, x, y }
}
