import type { DayRange } from '../../graph-data/model/dates.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { extentOf, periodsOf, shiftPeriod, unitFor, type Period, type Unit } from './calendar.ts'
import { intervalOf, type Clock, type Publications } from './time.ts'

/** What a bar of the histogram stands for, of one relationship type. */
export interface BinCount {
  readonly type: string
  /** Of these the date lies in the period. */
  readonly surely: number
  /** Of these the date is partial or open, and may lie in the period. */
  readonly maybe: number
}

export interface Bin extends Period {
  /** In the order of the names of the types; a type without a relationship is left out. */
  readonly counts: readonly BinCount[]
  readonly total: number
}

export interface Histogram {
  readonly unit: Unit
  readonly bins: readonly Bin[]
  /** How many relationships bear a date on this clock, and how many none. */
  readonly dated: number
  readonly undated: number
  /** The first and the last day that any of them names; null where none bears a date. */
  readonly extent: Period | null
  /** The total of the highest bin. */
  readonly highest: number
}

const MOST_BINS = 60
/** A single day needs neighbours, else it reads as all time. */
const LEAST_BINS = 7

interface Dated {
  readonly type: string
  readonly interval: DayRange
}

/**
 * How many relationships fall into each period of a clock, by type. A partial date counts in every
 * period in which it may lie, apart from those that surely lie there: so the height of a bin is how
 * many relationships remain when the window is that bin. Before the first and behind the last day
 * that is named there is one empty period at least.
 */
export function histogramOf(
  lines: readonly GraphRelationship[],
  clock: Clock,
  published: Publications,
): Histogram {
  const dated = lines.flatMap((line): readonly Dated[] => {
    const interval = intervalOf(line, clock, published)
    return interval ? [{ type: line.type, interval }] : []
  })
  const extent = extentOf(dated.map(({ interval }) => interval))
  const unit = extent ? unitFor(extent, MOST_BINS - 2) : 'day'
  const periods = extent ? padded(periodsOf(extent, unit), unit) : []
  const bins = binsOf(periods, dated)
  return {
    unit,
    bins,
    dated: dated.length,
    undated: lines.length - dated.length,
    extent,
    highest: Math.max(0, ...bins.map(({ total }) => total)),
  }
}

function padded(periods: readonly Period[], unit: Unit): readonly Period[] {
  const each = Math.max(1, Math.ceil((LEAST_BINS - periods.length) / 2))
  const steps = Array.from({ length: each }, (_, step) => step + 1)
  const [first] = periods
  const last = periods.at(-1)
  if (!first || !last) return periods
  return [
    ...steps.toReversed().map((step) => shiftPeriod(first, unit, -step)),
    ...periods,
    ...steps.map((step) => shiftPeriod(last, unit, step)),
  ]
}

/** What falls into each period; the periods follow each other without a gap. */
function binsOf(periods: readonly Period[], dated: readonly Dated[]): readonly Bin[] {
  const last = periods.length - 1
  const tallies = periods.map(() => new Map<string, { surely: number; maybe: number }>())
  for (const { type, interval } of dated) {
    const first = interval.from === null ? 0 : indexOfDay(periods, interval.from)
    const end = interval.to === null ? last : indexOfDay(periods, interval.to)
    const isSure = first === end && interval.from !== null && interval.to !== null
    for (const tally of tallies.slice(first, end + 1)) {
      const count = tally.get(type) ?? { surely: 0, maybe: 0 }
      count[isSure ? 'surely' : 'maybe'] += 1
      tally.set(type, count)
    }
  }
  return periods.map((period, index) => binOf(period, tallies[index] ?? new Map()))
}

/** The period that holds `day`, by halving. */
function indexOfDay(periods: readonly Period[], day: string): number {
  let low = 0
  let high = periods.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((periods[middle]?.from ?? '~') <= day) low = middle
    else high = middle - 1
  }
  return low
}

function binOf(
  period: Period,
  tally: ReadonlyMap<string, { readonly surely: number; readonly maybe: number }>,
): Bin {
  const counts = [...tally]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, count]) => ({ type, ...count }))
  return {
    ...period,
    counts,
    total: counts.reduce((sum, each) => sum + each.surely + each.maybe, 0),
  }
}
