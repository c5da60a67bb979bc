import type { CameraState } from 'sigma/types'
import type { Renderer } from './camera.ts'
import { frameShift, transformOf, type FrameShift } from './frame-shift.ts'
import { timeFrames } from './frame-time.ts'

/** Where two frames take longer than this, the last one is moved about instead; 30 a second are not slow. */
const SLOW_MS = 80
/** How long the camera rests before all is drawn anew. */
const REST_MS = 150
/** Where moves come more slowly than that, the time between two of them is no rest. */
const MOVES_OF_REST = 2.5
const SLOWEST_MOVE_MS = 600

export interface MovedFrame {
  /** Whether what is on the screen is the last frame, moved: its places are not sigma's. */
  readonly isMoved: () => boolean
  /** Draws at once what is only moved. */
  readonly settle: () => void
}

/**
 * While the camera moves over a picture that takes long to draw, its last frame is moved and scaled
 * with it, and all is drawn once the camera rests.
 */
export function moveFrames(renderer: Renderer): MovedFrame {
  const timing = timeFrames(renderer)
  const camera = renderer.getCamera()
  // The layer that hears the mouse stays where it is.
  const { mouse } = renderer.getCanvases()
  let drawn: CameraState | null = null
  let isMoved = false
  let movedAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const place = (shift: FrameShift | null): void => {
    isMoved = shift !== null
    for (const layer of renderer.getContainer().children) {
      if (!isDrawing(layer) || layer === mouse) continue
      layer.style.transformOrigin = '0 0'
      layer.style.transform = shift ? transformOf(shift) : ''
    }
  }
  camera.removeAllListeners('updated')
  camera.on('updated', (now) => {
    const shift = drawn && timing.lastMs() > SLOW_MS ? frameShift(renderer, drawn, now) : null
    if (!shift) return void renderer.scheduleRender()
    place(shift)
    clearTimeout(timer)
    timer = setTimeout(() => renderer.scheduleRender(), restAfter(performance.now() - movedAt))
    movedAt = performance.now()
    return undefined
  })
  renderer.on('beforeRender', () => {
    clearTimeout(timer)
    drawn = camera.getState()
    if (isMoved) place(null)
  })
  renderer.on('kill', () => clearTimeout(timer))
  return {
    isMoved: () => isMoved,
    settle: () => {
      // To refresh nothing draws at once; sigma has no other word for it.
      if (isMoved) renderer.refresh({ partialGraph: {}, skipIndexation: true })
    },
  }
}

/** How long a rest is, so long after the move before. */
function restAfter(sinceMs: number): number {
  return Math.max(REST_MS, sinceMs < SLOWEST_MOVE_MS ? MOVES_OF_REST * sinceMs : 0)
}

function isDrawing(layer: Element): layer is HTMLElement | SVGElement {
  return layer instanceof HTMLElement || layer instanceof SVGElement
}
