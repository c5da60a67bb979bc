import type { CameraState } from 'sigma/types'
import type { Renderer } from './camera.ts'
import { frameShift, transformOf, type FrameShift } from './frame-shift.ts'
import { timeFrames } from './frame-time.ts'
import { createRest } from './rest.ts'

/** Where two frames take longer than this, the last one is moved about instead; 30 a second are not slow. */
const SLOW_MS = 80
/** How long the camera rests before all is drawn anew: longer where that takes long. */
const REST_MS = { least: 150, most: 400 }

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
  const rest = createRest(
    () => Math.min(Math.max(timing.lastMs(), REST_MS.least), REST_MS.most),
    () => renderer.scheduleRender(),
  )

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
    rest.stir()
    return undefined
  })
  renderer.on('beforeRender', () => {
    rest.end()
    drawn = camera.getState()
    if (isMoved) place(null)
  })
  renderer.on('kill', () => rest.end())
  return {
    isMoved: () => isMoved,
    settle: () => {
      // To refresh nothing draws at once; sigma has no other word for it.
      if (isMoved) renderer.refresh({ partialGraph: {}, skipIndexation: true })
    },
  }
}

function isDrawing(layer: Element): layer is HTMLElement | SVGElement {
  return layer instanceof HTMLElement || layer instanceof SVGElement
}
