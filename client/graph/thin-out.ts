import type { CameraState } from 'sigma/types'
import type { Renderer } from './camera.ts'
import { drawShare } from './programs/thinning.ts'

/** So many lines are drawn while the picture moves, spread evenly over all of them. */
const MOST_MOVING = 1_500
const REST_MS = 130
/** Where frames take longer than a rest, the time between two of them is no rest. */
const FRAMES_OF_REST = 2.5
const SLOWEST_FRAME_MS = 1_500

/** Draws only some of very many lines while the picture moves, and all once it stands. */
export function thinWhileMoving(renderer: Renderer): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: CameraState | null = null
  let drawnAt = 0
  renderer.on('beforeRender', () => {
    clearTimeout(timer)
    const now = renderer.getCamera().getState()
    const { size } = renderer.getGraph()
    // Not by what sigma knows of the mouse: where frames are slow, it takes a pull for a rest.
    const share = size > MOST_MOVING && last && !isSame(last, now) ? MOST_MOVING / size : 1
    last = now
    drawShare(renderer, share)
    const since = performance.now() - drawnAt
    drawnAt += since
    if (share === 1) return
    const frame = since < SLOWEST_FRAME_MS ? since : 0
    const rest = Math.max(REST_MS, frame * FRAMES_OF_REST)
    timer = setTimeout(() => renderer.scheduleRender(), rest)
  })
  renderer.on('kill', () => clearTimeout(timer))
}

function isSame(a: CameraState, b: CameraState): boolean {
  return a.x === b.x && a.y === b.y && a.ratio === b.ratio && a.angle === b.angle
}
