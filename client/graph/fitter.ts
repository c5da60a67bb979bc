import type { CameraState } from 'sigma/types'
import type { Insets } from '../../graph-data/picture/insets.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import { moveCamera } from './camera-moves.ts'
import { fitting, type Renderer } from './camera.ts'
import type { View } from './view.ts'

/** A picture of two nodes must not fill the screen with them. */
const NEAREST_FIT = 0.55
/** Below this much more or less room, a picture that stands stays: a bar that is a pixel lower must not move it. */
const WORTH_MOVING = 1.02
/** What changes so soon after a fit is part of what it was for: the panel that comes with it, the nodes. */
const SETTLING_MS = 1_000
/** So much of what was fitted is gone, or has come, where the canvas holds another picture. */
const OTHER_PICTURE = 0.6

/** Brings everything that is visible into sight. */
export interface Fitter {
  readonly fit: () => void
  readonly fitAtOnce: () => void
  /**
   * Fits again where the canvas holds another picture, and where there is clearly more room than
   * before, unless somebody has moved the camera.
   */
  readonly fitAgain: () => void
  /** Whether nobody has moved the camera since the last fit. */
  readonly isFitted: () => boolean
}

/** What the last fit was for. */
interface Fitted {
  readonly state: CameraState
  readonly at: number
  readonly visible: Visible
  readonly held: number
  readonly room: number
}

export function createFitter(renderer: Renderer, view: View): Fitter {
  const camera = renderer.getCamera()
  let last: Fitted | null = null

  const find = (): CameraState | null => {
    const { insets, canvas, visible } = view.input()
    const ids = visible.nodes.size > 0 ? [...visible.nodes] : renderer.getGraph().nodes()
    const state = fitting(renderer, ids, insets, { nearest: NEAREST_FIT })
    const at = performance.now()
    const room = roomIn(renderer, insets)
    last = state && { state, at, visible, held: canvas.nodes.size, room }
    return state
  }
  const isFitted = (): boolean => {
    if (!last) return false
    if (camera.isAnimated()) return performance.now() - last.at < SETTLING_MS
    const { x, y, ratio } = camera.getState()
    return last.state.x === x && last.state.y === y && last.state.ratio === ratio
  }
  const isWorthIt = (before: Fitted): boolean => {
    const { insets, canvas, visible } = view.input()
    if (isOtherPicture(before.held, canvas.nodes.size)) return true
    if (!isFitted()) return false
    const grown = roomIn(renderer, insets) / before.room
    if (grown > WORTH_MOVING) return true
    const isSettling = performance.now() - before.at < SETTLING_MS
    return isSettling && (grown < 1 / WORTH_MOVING || visible !== before.visible)
  }
  return {
    fit: () => moveCamera(renderer, find()),
    fitAtOnce: () => {
      const state = find()
      if (state) camera.setState(state)
    },
    fitAgain: () => {
      if (last && isWorthIt(last)) moveCamera(renderer, find())
    },
    isFitted,
  }
}

function isOtherPicture(before: number, now: number): boolean {
  return now > 0 && Math.min(before, now) < OTHER_PICTURE * Math.max(before, now)
}

/** The part of the canvas that nothing lies over, in square pixels. */
function roomIn(renderer: Renderer, { top, right, bottom, left }: Insets): number {
  const { width, height } = renderer.getDimensions()
  return (width - left - right) * (height - top - bottom)
}
