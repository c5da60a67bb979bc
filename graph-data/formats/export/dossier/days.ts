import type { DayRange } from '../../../model/dates.ts'
import { dayRange } from '../evidence-view.ts'

const DAY_MS = 86_400_000

/** When something began: of an interval its first part, of `../2021` only that it was by then. */
export function beginningOf(date: string): DayRange {
  const [first = date, second] = date.split('/')
  if (second === undefined) return dayRange(date)
  return first === '..' ? { from: null, to: dayRange(second).to } : dayRange(first)
}

/** The first day that a range may mean, and where none is known, its last; for sorting. */
export function sortKey({ from, to }: DayRange): string {
  return `${from ?? to ?? '~'} ${to ?? '~'}`
}

/** How long after `a` `b` was: `3 days`, `2 to 33 days`, `at least 2 days`; null where nothing tells. */
export function daysInWords(a: DayRange, b: DayRange): string | null {
  const least = a.to === null || b.from === null ? null : daysFrom(a.to, b.from)
  const most = a.from === null || b.to === null ? null : daysFrom(a.from, b.to)
  if (least === null) return null
  if (least === 0 && most === 0) return 'the same day'
  if (least >= 0 && most === null) return `at least ${days(least)}`
  if (least === most) return days(least)
  if (least >= 0) return `${least} to ${days(most ?? least)}`
  return most === null ? null : `up to ${days(Math.max(-least, most))} apart`
}

function daysFrom(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY_MS)
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count.toLocaleString('en')} days`
}
