import type { Renderer } from './camera.ts'

export interface FrameTime {
  /** Milliseconds that the last frame took until it was on the screen, or has taken up to now. */
  readonly lastMs: () => number
}

/**
 * Measures how long frames take, the graphics included, which work on after sigma has returned: the
 * browser asks for no second frame before the first is on its way to the screen.
 */
export function timeFrames(renderer: Renderer): FrameTime {
  let begun = 0
  /** Null until the frame is on the screen. */
  let took: number | null = 0
  let waiting = 0

  renderer.on('beforeRender', () => {
    cancelAnimationFrame(waiting)
    begun = performance.now()
    took = null
  })
  renderer.on('afterRender', () => {
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(() => {
        took = performance.now() - begun
      })
    })
  })
  renderer.on('kill', () => cancelAnimationFrame(waiting))
  return { lastMs: () => took ?? performance.now() - begun }
}
