import type { TimelineAnswer } from '../../graph-data/model/api.ts'
import { calendarBins, type Bin } from './calendar-bins.ts'
import { count, text, type Question } from './ask.ts'

interface DatedCount {
  readonly type: string
  /** The first day that the claim may mean, or the last where its beginning is open. */
  readonly day: string | null
  readonly claims: number
}

/**
 * How many claims fall into each period, by relationship type. A claim counts in the period in which
 * its date begins (ends, where the beginning is open); one without a date counts as undated.
 * @param bins the greatest number of periods
 */
export function timeline(types: readonly string[], bins: number): Question<TimelineAnswer> {
  return {
    statement: {
      text: `MATCH (a)-[r]->(b)
WHERE type(r) IN $types
WITH type(r) AS type, coalesce(r.dateFrom, r.dateTo) AS day, count(r) AS claims
RETURN type, day, claims
ORDER BY day, type`,
      parameters: { types },
    },
    read: (rows) => {
      const counts = rows.map(([type, day, claims]) => ({
        type: text(type),
        day: typeof day === 'string' ? day : null,
        claims: count(claims),
      }))
      return timelineOf(counts, bins)
    },
  }
}

function timelineOf(counts: readonly DatedCount[], bins: number): TimelineAnswer {
  const dated = counts.flatMap(({ type, day, claims }) => (day ? [{ type, day, claims }] : []))
  const days = dated.map(({ day }) => day).toSorted()
  const [first] = days
  const last = days.at(-1)
  const periods = first && last ? calendarBins(first, last, bins) : []
  return {
    bins: periods.map((period) => countIn(period, dated)),
    undated: sum(counts) - sum(dated),
    total: sum(counts),
  }
}

function countIn(bin: Bin, dated: readonly (DatedCount & { day: string })[]) {
  const counts: Record<string, number> = {}
  let total = 0
  for (const { type, day, claims } of dated) {
    if (day < bin.from || day > bin.to) continue
    counts[type] = (counts[type] ?? 0) + claims
    total += claims
  }
  return { ...bin, counts, total }
}

function sum(counts: readonly { claims: number }[]): number {
  return counts.reduce((total, { claims }) => total + claims, 0)
}
