import { describe, expect, it } from 'vitest'
import { nudge } from '../../../client/graph/camera.ts'

describe('nudge', () => {
  it.each([
    ['stays where it fits', 20, 40, 0],
    ['goes right as far as needed', -5, 15, 15],
    ['goes left as far as needed', 80, 120, -20],
  ])('%s', (_, low, high, step) => {
    expect(nudge(low, high, 10, 100)).toBe(step)
  })
})
