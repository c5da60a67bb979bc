import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLinger } from '../../../client/graph/linger.ts'
import { createStillness } from '../../../client/graph/stillness.ts'
import type { Item } from '../../../graph-data/picture/items.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a card after a moment', () => {
  it('comes once the pointer has rested, and only once', () => {
    const told: string[] = []
    const stillness = createStillness<string>(350, (target) => told.push(target))
    stillness.watch('China')
    vi.advanceTimersByTime(349)
    expect(told).toEqual([])
    vi.advanceTimersByTime(1)
    stillness.stir()
    vi.advanceTimersByTime(1_000)
    expect(told).toEqual(['China'])
  })

  it('waits anew while the pointer moves', () => {
    const told: string[] = []
    const stillness = createStillness<string>(350, (target) => told.push(target))
    stillness.watch('China')
    vi.advanceTimersByTime(300)
    stillness.stir()
    vi.advanceTimersByTime(300)
    expect(told).toEqual([])
    vi.advanceTimersByTime(50)
    expect(told).toEqual(['China'])
  })

  it('does not come for what the pointer has left', () => {
    const told: string[] = []
    const stillness = createStillness<string>(350, (target) => told.push(target))
    stillness.watch('China')
    stillness.watch(null)
    vi.advanceTimersByTime(1_000)
    expect(told).toEqual([])
  })
})

describe('the emphasis', () => {
  const node = (id: string): Item => ({ type: 'node', id })
  const line = (id: string): Item => ({ type: 'relationship', id })

  function pointing() {
    const seen: (string | null)[] = []
    const linger = createLinger((target) => seen.push(target?.id ?? null))
    return { seen, linger }
  }

  it('comes at once', () => {
    const { seen, linger } = pointing()
    linger.point(node('China'))
    expect(seen).toEqual(['China'])
  })

  it('goes from a node to its neighbour without a gap, over ground and lines', () => {
    const { seen, linger } = pointing()
    linger.point(node('China'))
    linger.point(null)
    linger.point(line('clm:1'))
    linger.point(null)
    linger.point(node('APT31'))
    vi.runAllTimers()
    expect(seen).toEqual(['China', 'APT31'])
  })

  it('follows to a line on which the pointer stays, and goes when it stays nowhere', () => {
    const { seen, linger } = pointing()
    linger.point(node('China'))
    linger.point(line('clm:1'))
    vi.runAllTimers()
    linger.point(null)
    expect(seen).toEqual(['China', 'clm:1', null])
  })

  it('ends with the picture', () => {
    const { seen, linger } = pointing()
    linger.point(node('China'))
    linger.point(null)
    linger.end()
    vi.runAllTimers()
    expect(seen).toEqual(['China'])
  })
})
