import { expect, it } from 'vitest'
import {
  comparisonInWords,
  daysInWords,
  periodInWords,
  tickInWords,
  windowInWords,
} from '../../../client/state/time-words.ts'
import {
  comparisonOver,
  modeOf,
  beginningOfMode,
  windowOver,
} from '../../../client/state/time-mode.ts'
import { publicBy } from '../../../client/state/time.ts'
import { parsePartialDate } from '../../../graph-data/model/dates.ts'

it.each([
  [null, '2024-12-31', 'until 31 December 2024'],
  ['2024-05-01', null, 'since 1 May 2024'],
  ['2024-05-01', '2024-05-01', '1 May 2024'],
  ['2024-05-01', '2024-06-02', '1 May 2024 to 2 June 2024'],
  [null, null, 'at any time'],
])('tells days from %s to %s as %s', (from, to, words) => {
  expect(daysInWords({ from, to })).toBe(words)
})

it('tells a window with its clock, and a comparison', () => {
  const window = { ...publicBy('2025-05-28'), undated: true }
  expect(windowInWords(window)).toBe('Published until 28 May 2025, and undated')
  expect(comparisonInWords({ from: '2025-05-27', to: '2025-05-28' })).toBe(
    'Changes from 27 May 2025 to 28 May 2025',
  )
})

it.each([
  ['2025-05-28', '2025-05-28', 'day', '28 May 2025'],
  ['2025-05-01', '2025-05-31', 'month', 'May 2025'],
  ['2025-04-01', '2025-06-30', 'quarter', 'April 2025 to June 2025'],
  ['2025-01-01', '2025-12-31', 'year', '2025'],
  ['2020-01-01', '2029-12-31', 'decade', '2020 to 2029'],
] as const)('names the period from %s to %s (%s) %s', (from, to, unit, words) => {
  expect(periodInWords({ from, to }, unit)).toBe(words)
})

it.each([
  ['2025-01-01', 'month', '2025'],
  ['2025-09-01', 'month', 'Sep 2025'],
  ['2025-05-28', 'day', '28 May 2025'],
] as const)('names the tick at %s by %s %s', (day, unit, words) => {
  expect(tickInWords(day, unit)).toBe(words)
})

const PUBLISHED = new Map([
  ['doc:a', parsePartialDate('2024-03-01')],
  ['doc:b', parsePartialDate('2024-05-20')],
])

it('knows the mode that a link asks for', () => {
  const window = { clock: 'event', from: null, to: '2024-01-01', undated: false } as const
  expect(modeOf({ time: null, compare: null })).toBe('window')
  expect(modeOf({ time: window, compare: null })).toBe('window')
  expect(modeOf({ time: publicBy('2024-01-01'), compare: null })).toBe('asOf')
  expect(modeOf({ time: window, compare: { from: '2024-01-01', to: '2024-02-01' } })).toBe(
    'compare',
  )
})

it('begins with the latest publication', () => {
  expect(beginningOfMode('asOf', { time: null }, PUBLISHED)).toEqual({
    time: publicBy('2024-05-20'),
    compare: null,
  })
  expect(beginningOfMode('compare', { time: publicBy('2024-01-01') }, PUBLISHED)).toEqual({
    time: null,
    compare: { from: '2024-05-19', to: '2024-05-20' },
  })
  const nothing = { time: null, compare: null }
  expect(beginningOfMode('compare', { time: null }, new Map())).toEqual(nothing)
})

it('makes a window or a comparison of the days under the brush', () => {
  const days = { from: '2024-01-01', to: '2024-02-29' }
  expect(windowOver(days, 'window', 'event', true)).toEqual({
    ...days,
    clock: 'event',
    undated: true,
  })
  expect(windowOver(days, 'asOf', 'event', false)).toEqual(publicBy('2024-02-29'))
  expect(windowOver({ from: null, to: null }, 'window', 'event', false)).toBeNull()
  const edges = ['2023-12-01', '2024-01-01', '2024-03-01']
  expect(comparisonOver({ from: null, to: null }, edges)).toEqual({
    from: '2023-12-01',
    to: '2024-02-29',
  })
})
