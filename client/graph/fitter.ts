import type { CameraState } from 'sigma/types'
import type { Insets } from '../../graph-data/picture/insets.ts'
import { moveCamera } from './camera-moves.ts'
import { fitting, type Renderer } from './camera.ts'
import type { View } from './view.ts'

/** A picture of two nodes must not fill the screen with them. */
const NEAREST_FIT = 0.55
/** Below this much more room, a picture that stands stays: a bar that is a pixel lower must not move it. */
const WORTH_MOVING = 1.02

/** Brings everything that is visible into sight. */
export interface Fitter {
  readonly fit: () => void
  readonly fitAtOnce: () => void
  /** Fits again where there is clearly more room than before, unless somebody has moved the camera. */
  readonly fitAgain: () => void
}

export function createFitter(renderer: Renderer, view: View): Fitter {
  let fitted: CameraState | null = null
  let room = 0

  const find = (): CameraState | null => {
    const { insets, visible } = view.input()
    const ids = visible.nodes.size > 0 ? [...visible.nodes] : renderer.getGraph().nodes()
    fitted = fitting(renderer, ids, insets, { nearest: NEAREST_FIT })
    room = roomIn(renderer, insets)
    return fitted
  }
  return {
    fit: () => moveCamera(renderer, find()),
    fitAtOnce: () => {
      const state = find()
      if (state) renderer.getCamera().setState(state)
    },
    fitAgain: () => {
      const { x, y, ratio } = renderer.getCamera().getState()
      const untouched = fitted?.x === x && fitted.y === y && fitted.ratio === ratio
      const grown = roomIn(renderer, view.input().insets) > room * WORTH_MOVING
      if (untouched && grown) moveCamera(renderer, find())
    },
  }
}

/** The part of the canvas that nothing lies over, in square pixels. */
function roomIn(renderer: Renderer, { top, right, bottom, left }: Insets): number {
  const { width, height } = renderer.getDimensions()
  return (width - left - right) * (height - top - bottom)
}
