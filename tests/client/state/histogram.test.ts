import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  periodOf,
  periodsOf,
  shiftPeriod,
  unitFor,
  UNITS,
} from '../../../client/state/calendar.ts'
import { histogramOf } from '../../../client/state/histogram.ts'
import { isInTime } from '../../../client/state/time.ts'
import { parsePartialDate } from '../../../graph-data/model/dates.ts'
import { relationship } from '../sample.ts'

const NOTHING = new Map()

function dated(id: string, date: string | null, type = 'CONDEMNED') {
  const range = date === null ? { from: null, to: null } : parsePartialDate(date)
  return relationship(id, type, 'state:cz', 'inc:campaign', {
    ...(range.from === null ? {} : { dateFrom: range.from }),
    ...(range.to === null ? {} : { dateTo: range.to }),
  })
}

const day = fc
  .integer({ min: 0, max: 30_000 })
  .map((days) => new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10))
const unit = fc.constantFrom(...UNITS)

describe('periods', () => {
  it.each([
    ['2024-02-10', 'month', '2024-02-01', '2024-02-29'],
    ['2024-02-10', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-02-10', 'five years', '2020-01-01', '2024-12-31'],
    ['0042-02-10', 'century', '0000-01-01', '0099-12-31'],
  ] as const)('puts %s into the %s from %s to %s', (text, name, from, to) => {
    expect(periodOf(text, name)).toEqual({ from, to })
  })

  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(day, unit, fc.integer({ min: 1, max: 20 }), (text, name, count) => {
        const period = periodOf(text, name)
        const next = shiftPeriod(period, name, 1)
        expect(addDays(period.to, 1)).toBe(next.from)
        expect(shiftPeriod(shiftPeriod(period, name, count), name, -count)).toEqual(period)
      }),
    )
  })

  it('are never more than was asked for, and cover the whole range', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 3, max: 80 }), (a, b, most) => {
        const range = a < b ? { from: a, to: b } : { from: b, to: a }
        const periods = periodsOf(range, unitFor(range, most))
        expect(periods.length).toBeLessThanOrEqual(most)
        expect((periods[0]?.from ?? '~') <= range.from).toBe(true)
        expect((periods.at(-1)?.to ?? '') >= range.to).toBe(true)
      }),
    )
  })
})

describe('the histogram', () => {
  it('counts apart what surely lies in a bin, what may, and what bears no date', () => {
    const lines = [
      dated('clm:1', '2024-05-02'),
      dated('clm:2', '2024-05', 'SUMMONED'),
      dated('clm:3', '2024'),
      dated('clm:4', '2022/..', 'TARGETED'),
      dated('clm:5', null),
    ]
    const histogram = histogramOf(lines, 'event', NOTHING)
    expect(histogram).toMatchObject({ unit: 'month', dated: 4, undated: 1, highest: 4 })
    expect(histogram.extent).toEqual({ from: '2022-01-01', to: '2024-12-31' })
    const may = histogram.bins.find(({ from }) => from === '2024-05-01')
    expect(may?.counts).toEqual([
      { type: 'CONDEMNED', surely: 1, maybe: 1 },
      { type: 'SUMMONED', surely: 1, maybe: 0 },
      { type: 'TARGETED', surely: 0, maybe: 1 },
    ])
    expect(histogram.bins[0]).toMatchObject({ from: '2021-12-01', total: 0 })
  })

  it('gives a single day its neighbours', () => {
    const {
      unit: name,
      bins,
      highest,
    } = histogramOf([dated('clm:1', '2025-05-28')], 'event', NOTHING)
    expect(name).toBe('day')
    expect(bins.map(({ total }) => total)).toEqual([0, 0, 0, 1, 0, 0, 0])
    expect(highest).toBe(1)
  })

  it('has no bins where nothing bears a date', () => {
    expect(histogramOf([dated('clm:1', null)], 'event', NOTHING)).toMatchObject({
      bins: [],
      extent: null,
      undated: 1,
    })
  })

  it('shows in each bin how many would remain if the window were that bin', () => {
    const date = fc.oneof(
      day,
      day.map((text) => text.slice(0, 7)),
      day.map((text) => text.slice(0, 4)),
      day.map((text) => `${text}/..`),
      day.map((text) => `../${text}`),
    )
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
        const lines = dates.map((text, index) => dated(`clm:${index}`, text))
        for (const { from, to, total } of histogramOf(lines, 'event', NOTHING).bins) {
          const bin = { clock: 'event', from, to, undated: false } as const
          expect(lines.filter((line) => isInTime(line, bin, NOTHING))).toHaveLength(total)
        }
      }),
      { numRuns: 50 },
    )
  })
})
