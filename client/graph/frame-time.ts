import type { Renderer } from './camera.ts'
import { isLarge } from './large.ts'

/** How often it is asked whether the graphics are done, in milliseconds. */
const ASK_MS = 4

export interface FrameTime {
  /** Milliseconds that the last frame took, or has taken up to now; 0 for a picture that is not large. */
  readonly lastMs: () => number
}

/** Measures how long frames take, the graphics included, which work on after sigma has returned. */
export function timeFrames(renderer: Renderer): FrameTime {
  let begun = 0
  /** Null while the graphics are at work. */
  let took: number | null = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const awaitFence = (gl: WebGL2RenderingContext, fence: WebGLSync): void => {
    timer = setTimeout(() => {
      const isDone = gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED
      if (!isDone && !gl.isContextLost()) return awaitFence(gl, fence)
      gl.deleteSync(fence)
      took = performance.now() - begun
      return undefined
    }, ASK_MS)
  }
  renderer.on('beforeRender', () => {
    clearTimeout(timer)
    begun = performance.now()
    took = null
  })
  renderer.on('afterRender', () => {
    // Lines are drawn last: when these are done, all is.
    const gl = renderer.getCanvases()['edges']?.getContext('webgl2')
    const isTimed = gl && isLarge(renderer.getGraph())
    const fence = isTimed ? gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) : null
    if (gl && fence) awaitFence(gl, fence)
    else took = 0
  })
  renderer.on('kill', () => clearTimeout(timer))
  return { lastMs: () => took ?? performance.now() - begun }
}
