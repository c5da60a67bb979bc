import type { Renderer } from './camera.ts'

export interface FrameTime {
  /** Milliseconds that the last frame took until it was on the screen, or has taken up to now. */
  readonly lastMs: () => number
}

/**
 * Measures how long frames take, the graphics included, which work on after sigma has returned: the
 * browser asks for no second frame before the first is on its way to the screen. A frame that the
 * next one overtakes took as long as the next one waited for its turn.
 */
export function timeFrames(renderer: Renderer): FrameTime {
  let begun = 0
  let isOpen = false
  let last = 0
  let waiting = 0

  const close = (): void => {
    if (isOpen) last = performance.now() - begun
    isOpen = false
    cancelAnimationFrame(waiting)
  }
  renderer.on('beforeRender', () => {
    close()
    begun = performance.now()
    isOpen = true
  })
  renderer.on('afterRender', () => {
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(close)
    })
  })
  renderer.on('kill', () => cancelAnimationFrame(waiting))
  return { lastMs: () => (isOpen ? Math.max(last, performance.now() - begun) : last) }
}
