import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareRanges,
  containsRange,
  DateFault,
  parsePartialDate,
  type DayRange,
} from '../../../graph-data/model/dates.ts'

const pad = (value: number, width: number) => String(value).padStart(width, '0')
const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4))
const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value, 2))
const day = fc.integer({ min: 1, max: 28 }).map((value) => pad(value, 2))
const calendarDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
)
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)

describe('parsePartialDate', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-05', '2024-05-01', '2024-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2025-05-28', '2025-05-28', '2025-05-28'],
    ['2021/2022-03', '2021-01-01', '2022-03-31'],
    ['2022/..', '2022-01-01', null],
    ['../2021', null, '2021-12-31'],
  ])('reads %s as %s to %s', (text, from, to) => {
    expect(parsePartialDate(text)).toEqual({ from, to })
  })

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '2024-5',
    '2024/2023',
    '../..',
    '2024/',
    '/2024',
    '2024/2025/2026',
    '2024-05-01T10:00',
    'May 2024',
    '2024~',
  ])('refuses "%s" and says how to write it', (text) => {
    expect(() => parsePartialDate(text)).toThrow(DateFault)
    expect(() => parsePartialDate(text)).toThrow(/2024-05/)
  })

  it('means the same days as the edtf library', () => {
    fc.assert(
      fc.property(calendarDate, (text) => {
        const oracle = edtf(text)
        expect(parsePartialDate(text)).toEqual({ from: isoDay(oracle.min), to: isoDay(oracle.max) })
      }),
    )
  })

  it('gives an interval the first day of its first and the last of its last date', () => {
    fc.assert(
      fc.property(calendarDate, calendarDate, (a, b) => {
        const [first, last] = [parsePartialDate(a), parsePartialDate(b)]
        if (String(first.from) > String(last.to)) {
          expect(() => parsePartialDate(`${a}/${b}`)).toThrow(DateFault)
        } else {
          expect(parsePartialDate(`${a}/${b}`)).toEqual({ from: first.from, to: last.to })
        }
        expect(parsePartialDate(`${a}/..`)).toEqual({ from: first.from, to: null })
        expect(parsePartialDate(`../${b}`)).toEqual({ from: null, to: last.to })
      }),
    )
  })
})

const days = fc.integer({ min: 0, max: 40_000 }).map((value) => isoDay(value * 86_400_000))
const range: fc.Arbitrary<DayRange> = fc
  .tuple(fc.option(days), fc.option(days))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }))

/** The ranges as numbers of days, open ends as infinities: an independent way to compare. */
const numbers = ({ from, to }: DayRange) =>
  [from ? Date.parse(from) : -Infinity, to ? Date.parse(to) : Infinity] as const

describe('comparing ranges', () => {
  it('agrees with the comparison of numbers', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const [[a1, a2], [b1, b2]] = [numbers(a), numbers(b)]
        const expected = a2 < b1 ? 'before' : a1 > b2 ? 'after' : 'overlaps'
        expect(compareRanges(a, b)).toBe(expected)
        expect(containsRange(a, b)).toBe(a1 <= b1 && b2 <= a2)
      }),
    )
  })

  it('is turned round when the ranges are', () => {
    const turned = { before: 'after', after: 'before', overlaps: 'overlaps' } as const
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(compareRanges(b, a)).toBe(turned[compareRanges(a, b)])
      }),
    )
  })
})
