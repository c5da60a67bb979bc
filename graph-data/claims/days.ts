import { parsePartialDate, type DayRange } from '../model/dates.ts'

const DAY_MS = 86_400_000

/** Whole days from one ISO day to another; negative where the second is the earlier one. */
function daysFrom(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY_MS)
}

/** How many days may lie between two dates that are not known to the day. */
export interface DaySpan {
  /** Null where nothing tells, or where either may have been first. */
  readonly least: number | null
  /** Null where it has no limit. */
  readonly most: number | null
}

/** The days from `a` to `b`; where they overlap, `least` is null and `most` the greatest distance. */
export function daysBetween(a: DayRange, b: DayRange): DaySpan {
  const least = a.to === null || b.from === null ? null : daysFrom(a.to, b.from)
  const most = a.from === null || b.to === null ? null : daysFrom(a.from, b.to)
  if (least === null) return { least: null, most: null }
  if (least >= 0) return { least, most }
  return { least: null, most: most === null ? null : Math.max(-least, most) }
}

/** When something began: of an interval its first part, of `../2021` only that it was by then. */
export function beginningOf(date: string): DayRange {
  const [first = date, second] = date.split('/')
  if (second === undefined) return parsePartialDate(date)
  if (first === '..') return { from: null, to: parsePartialDate(second).to }
  return parsePartialDate(first)
}

/** The first day that a range may mean, and where none is known, its last; for sorting. */
export function sortKey({ from, to }: DayRange): string {
  return `${from ?? to ?? '~'} ${to ?? '~'}`
}
