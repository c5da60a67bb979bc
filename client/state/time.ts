import { compareRanges, type DayRange } from '../../graph-data/model/dates.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { textOf, textsOf } from '../../graph-data/model/graph-reading.ts'

export const CLOCKS = ['event', 'publication'] as const
/** Two times are kept apart: when it happened or was said, and when that was published. */
export type Clock = (typeof CLOCKS)[number]

/** A window in time; the days are ISO text and both belong to it, null is open. */
export interface TimeWindow {
  readonly clock: Clock
  readonly from: string | null
  readonly to: string | null
  /** Whether what bears no date is shown too. */
  readonly undated: boolean
}

/** When each document was published, by id. */
export type Publications = ReadonlyMap<string, DayRange>

/** The days that a relationship may belong to on `clock`; null where it bears no date. */
export function intervalOf(
  { properties }: GraphRelationship,
  clock: Clock,
  published: Publications,
): DayRange | null {
  if (clock === 'event') {
    const interval = { from: textOf(properties, 'dateFrom'), to: textOf(properties, 'dateTo') }
    return interval.from === null && interval.to === null ? null : interval
  }
  return firstOf(textsOf(properties, 'documents').flatMap((id) => published.get(id) ?? []))
}

/**
 * A claim is public from its first document on: from the earliest day on which one of them may have
 * appeared, to the last day by which one of them surely had.
 */
function firstOf(intervals: readonly DayRange[]): DayRange | null {
  const [first, ...others] = intervals
  if (!first) return null
  let { from, to } = first
  for (const other of others) {
    if (from !== null && (other.from === null || other.from < from)) from = other.from
    if (other.to !== null && (to === null || other.to < to)) to = other.to
  }
  return { from, to }
}

/** All that may have been public on a day. */
export function publicBy(day: string): TimeWindow {
  return { clock: 'publication', from: null, to: day, undated: false }
}

/** Whether it may lie in the window: partial dates are intervals, and one common day is enough. */
export function isInTime(
  relationship: GraphRelationship,
  { clock, from, to, undated }: TimeWindow,
  published: Publications,
): boolean {
  const interval = intervalOf(relationship, clock, published)
  if (!interval) return undated
  return compareRanges(interval, { from, to }) === 'overlaps'
}
