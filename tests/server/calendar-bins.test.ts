import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calendarBins } from '../../server/queries/calendar-bins.ts'

const day = fc
  .integer({ min: -40_000, max: 40_000 })
  .map((value) => new Date(value * 86_400_000).toISOString().slice(0, 10))

it('covers every day once, with no more bins than asked', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 2, max: 200 }), (a, b, most) => {
      const [first, last] = a < b ? [a, b] : [b, a]
      const bins = calendarBins(first, last, most)
      expect(bins.length).toBeLessThanOrEqual(most)
      expect(bins[0]!.from <= first && bins.at(-1)!.to >= last).toBe(true)
      for (const [index, bin] of bins.entries()) {
        expect(bin.from <= bin.to).toBe(true)
        const next = bins[index + 1]
        if (next) expect(Date.parse(next.from) - Date.parse(bin.to)).toBe(86_400_000)
      }
    }),
  )
})

it.each([
  ['2025-05-01', '2025-05-03', 10, '2025-05-01', '2025-05-01'],
  ['2025-01-15', '2025-12-01', 12, '2025-01-01', '2025-01-31'],
  ['2021-02-01', '2025-05-28', 20, '2021-01-01', '2021-03-31'],
  ['1999-02-01', '2025-05-28', 30, '1999-01-01', '1999-12-31'],
])('from %s to %s in %i begins with %s to %s', (first, last, most, from, to) => {
  expect(calendarBins(first, last, most)[0]).toEqual({ from, to })
})
