import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Renderer } from '../../../client/graph/camera.ts'
import { timeFrames } from '../../../client/graph/frame-time.ts'

const FRAME_MS = 16

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, FRAME_MS))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function drawn() {
  const renderer = new EventEmitter()
  const timing = timeFrames(renderer as unknown as Renderer)
  const draw = (): void => {
    renderer.emit('beforeRender')
    renderer.emit('afterRender')
  }
  return { timing, draw }
}

it('counts until the second frame after the drawing', () => {
  const { timing, draw } = drawn()
  draw()
  vi.advanceTimersByTime(1_000)
  expect(timing.lastMs()).toBe(2 * FRAME_MS)
})

it('takes the wait of the next frame for the time of one that is overtaken', () => {
  const { timing, draw } = drawn()
  draw()
  vi.advanceTimersByTime(FRAME_MS - 1)
  draw()
  expect(timing.lastMs()).toBe(FRAME_MS - 1)
})
