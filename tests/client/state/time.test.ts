import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../graph-data/model/dates.ts'
import {
  intervalOf,
  isInTime,
  publicBy,
  type Publications,
  type TimeWindow,
} from '../../../client/state/time.ts'
import { relationship } from '../sample.ts'

const PUBLISHED: Publications = new Map([
  ['doc:may', parsePartialDate('2025-05')],
  ['doc:day', parsePartialDate('2025-05-28')],
  ['doc:old', parsePartialDate('../2020')],
])

function said(date: string | null, documents: readonly string[] = []) {
  const range = date === null ? null : parsePartialDate(date)
  return relationship('clm:1', 'CONDEMNED', 'state:cz', 'inc:campaign', {
    ...(range?.from == null ? {} : { dateFrom: range.from }),
    ...(range?.to == null ? {} : { dateTo: range.to }),
    documents: [...documents],
  })
}

function window(
  from: string | null,
  to: string | null,
  more: Partial<TimeWindow> = {},
): TimeWindow {
  return { clock: 'event', from, to, undated: false, ...more }
}

describe('a window in time', () => {
  it.each([
    ['2024', '2024-12-31', null, true],
    ['2024', '2025-01-01', null, false],
    ['2024-05', null, '2024-05-01', true],
    ['2024-05', null, '2024-04-30', false],
    ['2022/..', '2030-01-01', null, true],
    ['2022/..', null, '2021-12-31', false],
    ['../2021', null, '1999-01-01', true],
    ['../2021', '2022-01-01', null, false],
    ['2025-05-28', '2025-05-28', '2025-05-28', true],
  ])('takes %s for what may lie from %s to %s: %s', (date, from, to, isIn) => {
    expect(isInTime(said(date), window(from, to), PUBLISHED)).toBe(isIn)
  })

  it('shows what bears no date only where it is asked for', () => {
    expect(isInTime(said(null), window(null, null), PUBLISHED)).toBe(false)
    expect(isInTime(said(null), window('2024-01-01', null, { undated: true }), PUBLISHED)).toBe(
      true,
    )
  })

  it('never loses by growing', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => isoDay(days))
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [first = a, second = b, third = c, fourth = d] = [a, b, c, d].toSorted()
        const inner = window(second, third)
        const outer = window(first, fourth)
        const line = said(`${second}/${fourth}`)
        return !isInTime(line, inner, PUBLISHED) || isInTime(line, outer, PUBLISHED)
      }),
    )
  })
})

function isoDay(days: number): string {
  return new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10)
}

describe('the clock of publication', () => {
  it('begins with the first document, as exactly as the documents tell', () => {
    const both = said('2021', ['doc:may', 'doc:day'])
    expect(intervalOf(both, 'publication', PUBLISHED)).toEqual({
      from: '2025-05-01',
      to: '2025-05-28',
    })
    expect(intervalOf(both, 'event', PUBLISHED)).toEqual({ from: '2021-01-01', to: '2021-12-31' })
  })

  it('leaves a start open that is open', () => {
    const old = said(null, ['doc:day', 'doc:old'])
    expect(intervalOf(old, 'publication', PUBLISHED)).toEqual({ from: null, to: '2020-12-31' })
  })

  it('knows no date of a claim whose documents bear none', () => {
    expect(intervalOf(said('2021', ['doc:unknown']), 'publication', PUBLISHED)).toBeNull()
  })

  it('counts as public on a day what may have been', () => {
    expect(isInTime(said(null, ['doc:may']), publicBy('2025-05-01'), PUBLISHED)).toBe(true)
    expect(isInTime(said(null, ['doc:day']), publicBy('2025-05-27'), PUBLISHED)).toBe(false)
  })
})
