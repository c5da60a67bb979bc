import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spaced, spacedAround } from '../../../../client/graph/layout/spaced.ts'

describe('spaced', () => {
  it('leaves alone what is apart, and centres what is not on what it wants', () => {
    expect(spaced([0, 10, 20], 5)).toEqual([0, 10, 20])
    expect(spaced([10, 10, 10], 5)).toEqual([5, 10, 15])
    expect(spaced([0, 10, 11, 30], 5)).toEqual([0, 8, 13, 30])
    expect(spaced([], 5)).toEqual([])
  })
})

describe('spacedAround', () => {
  const turns = fc
    .array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 30 })
    .map((all) => all.toSorted((a, b) => a - b).map((turn) => turn / 1000))

  it('keeps the gap all the way round, or as much of it as there is room for', () => {
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 300 }), (wanted, thousandths) => {
        const gap = Math.min(thousandths / 1000, 1 / wanted.length)
        const found = spacedAround(wanted, thousandths / 1000)
          .map((turn) => turn - Math.floor(turn))
          .toSorted((a, b) => a - b)
        expect(found).toHaveLength(wanted.length)
        found.forEach((turn, index) => {
          const next = found[index + 1] ?? (found[0] ?? 0) + 1
          expect(next - turn).toBeGreaterThan(gap - 1e-6)
        })
      }),
    )
  })
})
