import type { DocumentSummary } from '../../graph-data/model/api.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { AppState } from './app-state.ts'
import { differenceOf, marksOf, type Change } from './difference.ts'
import type { Mark } from '../../graph-data/picture/palette.ts'
import { publicationsOf } from './documents.ts'
import { isFiltering } from './filters.ts'
import { histogramOf, type Histogram } from './histogram.ts'
import type { Loadable } from './loadable.ts'
import { rememberLast } from './remember.ts'
import type { Clock, TimeWindow } from './time.ts'
import { modeNow, modeOf, type TimeMode } from './time-mode.ts'
import { visibleIn } from './visible.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

type Documents = Loadable<readonly DocumentSummary[]>
type Data = AppState['data']
type Link = AppState['link']

/** What of the loaded data is seen now: the same in picture, table, timeline and every count. */
export function shownIn(state: AppState): Visible {
  const { only, hidden, filters, compare } = state.link
  return findShown(state.data, only, hidden, filters, timeIn(state), compare, state.documents)
}

/** The window in time that holds now, also while it is being pulled. */
export function timeIn({ link, trial }: AppState): TimeWindow | null {
  return trial === null ? link.time : trial.window
}

/** Whether filters, a window in time or a comparison narrow down what is on the canvas. */
export function isNarrowed(state: AppState): boolean {
  const { filters, compare } = state.link
  return isFiltering(filters) || timeIn(state) !== null || compare !== null
}

/** The clock on which time is shown now. */
export function clockIn(state: AppState): Clock {
  if (state.link.compare !== null) return 'publication'
  return timeIn(state)?.clock ?? state.clock
}

/** How time is asked for now: the mode of an empty window is what was asked for last. */
export function timeModeIn({ link, timeMode }: AppState): TimeMode {
  // Back, forward and undo change the link under the time bar.
  return modeNow(timeMode, modeOf(link), link.time !== null)
}

/** What would be seen without a window in time and without a comparison. */
export function timelessIn({ data, link }: AppState): Visible {
  return findTimeless(data, link.only, link.hidden, link.filters)
}

/** When what would be seen without a window in time lies on the clock that is shown. */
export function histogramIn(state: AppState): Histogram {
  return findHistogram(state.data, timelessIn(state), clockIn(state), state.documents)
}

/** What became of each relationship between the days that are compared; null where none are. */
export function changesIn({ data, link, documents }: AppState): ReadonlyMap<string, Change> | null {
  return findChanges(data, link.compare, documents)
}

/** The changes to be drawn, by relationship; null where nothing is compared. */
export function marksIn(state: AppState): ReadonlyMap<string, Mark> | null {
  return findMarks(changesIn(state))
}

const findShown = rememberLast(
  (
    data: Data,
    only: Link['only'],
    hidden: Link['hidden'],
    filters: Link['filters'],
    time: Link['time'],
    compare: Link['compare'],
    documents: Documents,
  ) => visibleIn(data, { only, hidden, filters, time, compare }, publicationsOf(documents)),
)

const findTimeless = rememberLast(
  (data: Data, only: Link['only'], hidden: Link['hidden'], filters: Link['filters']) =>
    visibleIn(data, { only, hidden, filters, time: null, compare: null }),
)

const findHistogram = rememberLast(
  (data: Data, { relationships }: Visible, clock: Clock, documents: Documents) => {
    const lines = [...relationships].flatMap((id): readonly GraphRelationship[] => {
      const line = data.relationships.get(id)
      return line ? [line] : []
    })
    return histogramOf(lines, clock, publicationsOf(documents))
  },
)

const findChanges = rememberLast((data: Data, compare: Link['compare'], documents: Documents) =>
  compare === null
    ? null
    : differenceOf([...data.relationships.values()], compare, publicationsOf(documents)),
)

const findMarks = rememberLast((changes: ReadonlyMap<string, Change> | null) =>
  changes === null ? null : marksOf(changes),
)
