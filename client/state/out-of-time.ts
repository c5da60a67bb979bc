import { compareRanges } from '../../graph-data/model/dates.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { TEXTS } from '../texts.ts'
import type { AppState } from './app-state.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { publicationsOf } from './documents.ts'
import { rememberLast } from './remember.ts'
import { shownIn, timeIn, timelessIn } from './shown.ts'
import { intervalOf, publicBy, type Publications, type TimeWindow } from './time.ts'

/** A window that nothing lies in, and the nearest days on both sides of it; null where none is. */
export interface OutOfTime {
  readonly window: TimeWindow
  /** The last day that anything before the window may mean. */
  readonly before: string | null
  /** The first day that anything behind the window may mean. */
  readonly after: string | null
}

/** The window that holds now; of a comparison, all that was public by its second day. */
export function windowIn(state: AppState): TimeWindow | null {
  const { compare } = state.link
  return compare === null ? timeIn(state) : findPublicBy(compare.to)
}

const findPublicBy = rememberLast(publicBy)

/** Why nothing is seen, where time alone is the reason; else null. */
export function outOfTimeIn(state: AppState): OutOfTime | null {
  const window = windowIn(state)
  const { relationships } = timelessIn(state)
  if (window === null || relationships.size === 0) return null
  if (shownIn(state).relationships.size > 0) return null
  if (window.clock === 'publication' && state.documents.status !== 'ready') return null
  return findNearest(state.data, relationships, window, state.documents)
}

const findNearest = rememberLast(
  (
    data: AppState['data'],
    ids: ReadonlySet<string>,
    window: TimeWindow,
    documents: AppState['documents'],
  ) => {
    const lines = [...ids].flatMap((id) => data.relationships.get(id) ?? [])
    return nearestDays(lines, window, publicationsOf(documents))
  },
)

export function nearestDays(
  lines: readonly GraphRelationship[],
  window: TimeWindow,
  published: Publications,
): OutOfTime {
  let before: string | null = null
  let after: string | null = null
  for (const line of lines) {
    const interval = intervalOf(line, window.clock, published)
    if (!interval) continue
    const side = compareRanges(interval, window)
    const { from, to } = interval
    if (side === 'before' && to !== null && (before === null || to > before)) before = to
    if (side === 'after' && from !== null && (after === null || from < after)) after = from
  }
  return { window, before, after }
}

/** `Nothing here was published before 28 May 2025.` */
export function outOfTimeInWords({ window, before, after }: OutOfTime): string {
  const words = TEXTS.time.outOfTime[window.clock]
  if (before !== null && after !== null) {
    return words.between(dateInWords(before), dateInWords(after))
  }
  if (after !== null) return words.before(dateInWords(after))
  return before === null ? words.undated : words.after(dateInWords(before))
}

/** The window at the nearest day on that side of it; an open end stays open. */
export function windowAt(day: string, side: 'before' | 'after', window: TimeWindow): TimeWindow {
  const open = (end: string | null) => (end === null ? null : day)
  return side === 'after'
    ? { ...window, from: open(window.from), to: day }
    : { ...window, from: day, to: open(window.to) }
}
