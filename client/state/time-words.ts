import type { DayRange } from '../../graph-data/model/dates.ts'
import { TEXTS } from '../texts.ts'
import type { Period, Unit } from './calendar.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import type { Comparison } from './link.ts'
import type { TimeWindow } from './time.ts'

const words = TEXTS.time

/** `Happened until 31 December 2024, and undated`. */
export function windowInWords({ clock, undated, ...days }: TimeWindow): string {
  return `${words.during[clock]} ${daysInWords(days)}${undated ? words.withUndated : ''}`
}

export function comparisonInWords({ from, to }: Comparison): string {
  return words.compared(dateInWords(from), dateInWords(to))
}

/** `since 1 May 2024`, `28 May 2025`. */
export function daysInWords({ from, to }: DayRange): string {
  if (from === null) return to === null ? words.always : words.until(dateInWords(to))
  if (to === null) return words.since(dateInWords(from))
  return from === to ? dateInWords(from) : words.between(dateInWords(from), dateInWords(to))
}

/** A whole period by its name: `28 May 2025`, `May 2025`, `April 2025 to June 2025`, `2025`. */
export function periodInWords({ from, to }: Period, unit: Unit): string {
  if (unit === 'day') return dateInWords(from)
  const [length, isOne] =
    unit === 'month' || unit === 'quarter' ? [7, unit === 'month'] : [4, unit === 'year']
  const first = from.slice(0, length)
  return isOne ? dateInWords(first) : dateInWords(`${first}/${to.slice(0, length)}`)
}

/** What stands at a tick of an axis: `2025`, `May 2025`, with days `28 May 2025`. */
export function tickInWords(day: string, unit: Unit): string {
  if (unit === 'day') return short(dateInWords(day))
  return day.endsWith('-01-01') ? day.slice(0, 4) : short(dateInWords(day.slice(0, 7)))
}

function short(text: string): string {
  return text.replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3))
}
