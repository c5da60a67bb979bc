import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRest } from '../../../client/graph/rest.ts'

const FRAME_MS = 16
let frameMs = FRAME_MS

beforeEach(() => {
  frameMs = FRAME_MS
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, frameMs))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('begins once, so long after the last move', () => {
  const begin = vi.fn<() => void>()
  const rest = createRest(() => 100, begin)
  rest.stir()
  vi.advanceTimersByTime(90)
  rest.stir()
  vi.advanceTimersByTime(90)
  expect(begin).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1_000)
  expect(begin).toHaveBeenCalledOnce()
})

it('does not begin between the moves that a slow browser tells of, one in each frame', () => {
  frameMs = 500
  const begin = vi.fn<() => void>()
  const rest = createRest(() => 100, begin)
  for (let move = 0; move < 5; move += 1) {
    rest.stir()
    vi.advanceTimersByTime(frameMs)
  }
  expect(begin).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2 * frameMs)
  expect(begin).toHaveBeenCalledOnce()
})

it('does not begin after its end', () => {
  const begin = vi.fn<() => void>()
  const rest = createRest(() => 100, begin)
  rest.stir()
  rest.end()
  vi.advanceTimersByTime(1_000)
  expect(begin).not.toHaveBeenCalled()
})
