import type { DayRange } from '../../graph-data/model/dates.ts'

/** A period of whole days; ISO text, both ends in it. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** From fine to coarse; a century is the coarsest. */
export const UNITS = ['day', 'month', 'quarter', 'year', 'five years', 'decade', 'century'] as const
export type Unit = (typeof UNITS)[number]

const MONTHS: Readonly<Record<Exclude<Unit, 'day'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  'five years': 60,
  decade: 120,
  century: 1200,
}

const DAY_MS = 86_400_000

/** The day so many days after `day`, before it where `count` is negative. */
export function addDays(day: string, count: number): string {
  return isoOf(new Date(Date.parse(day) + count * DAY_MS))
}

/** The period of `unit` that holds `day`. */
export function periodOf(day: string, unit: Unit): Period {
  if (unit === 'day') return { from: day, to: day }
  const date = new Date(Date.parse(day))
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth()
  const first = month - (month % MONTHS[unit])
  return { from: monthStart(first), to: addDays(monthStart(first + MONTHS[unit]), -1) }
}

/** The period so many periods after `period`, before it where `count` is negative. */
export function shiftPeriod(period: Period, unit: Unit, count: number): Period {
  let moved = period
  for (let step = 0; step < Math.abs(count); step += 1) {
    moved = periodOf(count > 0 ? addDays(moved.to, 1) : addDays(moved.from, -1), unit)
  }
  return moved
}

/** The finest unit that cuts `range` into no more than `most` periods. */
export function unitFor(range: Period, most: number): Unit {
  const days = (Date.parse(range.to) - Date.parse(range.from)) / DAY_MS + 1
  if (days <= most) return 'day'
  const months = monthIndex(range.to) - monthIndex(range.from) + 1
  // One more than the quotient: the range may begin in the midst of a period.
  const fits = (unit: Exclude<Unit, 'day'>) =>
    unit === 'month' ? months <= most : Math.ceil(months / MONTHS[unit]) + 1 <= most
  return UNITS.find((unit) => unit !== 'day' && fits(unit)) ?? 'century'
}

/** The periods from the one that holds `range.from` to the one that holds `range.to`. */
export function periodsOf(range: Period, unit: Unit): readonly Period[] {
  const periods = [periodOf(range.from, unit)]
  for (let last = periods[0]; last && last.to < range.to;) {
    last = shiftPeriod(last, unit, 1)
    periods.push(last)
  }
  return periods
}

/** The first and the last day that any of the ranges names; null where none names one. */
export function extentOf(ranges: readonly DayRange[]): Period | null {
  const days = ranges.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()).toSorted()
  const [from] = days
  const to = days.at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthStart(index: number): string {
  const date = new Date(0)
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(Math.floor(index / 12), index % 12, 1)
  return isoOf(date)
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
