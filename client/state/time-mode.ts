import type { DayRange } from '../../graph-data/model/dates.ts'
import { addDays, extentOf } from './calendar.ts'
import type { Comparison, ViewLink } from './link.ts'
import { publicBy, type Clock, type Publications, type TimeWindow } from './time.ts'

export const TIME_MODES = ['window', 'asOf', 'compare'] as const
/** How time is asked for: between two days, what was public on a day, what changed between two. */
export type TimeMode = (typeof TIME_MODES)[number]

/** What a link asks for. */
export function modeOf({ time, compare }: Pick<ViewLink, 'time' | 'compare'>): TimeMode {
  if (compare !== null) return 'compare'
  const isAsOf = time?.clock === 'publication' && time.from === null && time.to !== null
  return isAsOf ? 'asOf' : 'window'
}

/** What holds of a mode that was asked for, beside what the link asks for. */
export function modeNow(asked: TimeMode, linked: TimeMode, hasTime: boolean): TimeMode {
  if (linked === 'compare' || asked === linked) return linked
  if (asked === 'compare') return linked
  // A window on the clock of publication may be either; another window is no "as of".
  return asked === 'asOf' && hasTime ? linked : asked
}

/** The part of the link with which a mode begins, from when the documents were published. */
export function beginningOfMode(
  mode: TimeMode,
  { time }: Pick<ViewLink, 'time'>,
  published: Publications,
): { readonly time: TimeWindow | null; readonly compare: Comparison | null } {
  const extent = extentOf([...published.values()])
  if (mode === 'window' || extent === null) return { time, compare: null }
  if (mode === 'asOf') {
    const undated = time?.undated ?? false
    return { time: { ...publicBy(extent.to), undated }, compare: null }
  }
  return { time: null, compare: { from: addDays(extent.to, -1), to: extent.to } }
}

/** The window over these days; null where it would leave nothing out. */
export function windowOver(
  days: DayRange | null,
  mode: TimeMode,
  clock: Clock,
  undated: boolean,
): TimeWindow | null {
  if (days === null) return null
  const from = mode === 'asOf' ? null : days.from
  if (from === null && days.to === null) return null
  return { clock: mode === 'asOf' ? 'publication' : clock, from, to: days.to, undated }
}

/** The days to compare, where the brush covers these; an open end is that of all bins. */
export function comparisonOver(days: DayRange, all: readonly string[]): Comparison | null {
  const [first] = all
  const behind = all.at(-1)
  if (first === undefined || behind === undefined) return null
  return { from: days.from ?? first, to: days.to ?? addDays(behind, -1) }
}
