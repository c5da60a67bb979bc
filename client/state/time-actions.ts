import { TEXTS } from '../texts.ts'
import type { AppStore } from './app-state.ts'
import { publicationsOf } from './documents.ts'
import type { FilterActions } from './filter-actions.ts'
import type { HistoryActions } from './history.ts'
import { timeIn } from './shown.ts'
import { beginningOfMode, type TimeMode } from './time-mode.ts'

/** How time is asked for, beyond the window itself. */
export interface TimeActions {
  readonly setTimeMode: (mode: TimeMode) => void
  /** Takes the window, or the comparison, away. */
  readonly clearTime: () => void
  /** Shows what bears no date beside the window, or leaves it out; nothing without a window. */
  readonly turnUndated: () => void
  /** Lets the time bar move the end of the window forward by itself, or keeps it where it is then. */
  readonly turnPlaying: () => void
  /** Ends that where something else has set the window. */
  readonly endPlaying: () => void
}

export function createTimeActions(
  { getState, setState }: AppStore,
  { commit }: HistoryActions,
  { setTime, setComparison }: Pick<FilterActions, 'setTime' | 'setComparison'>,
): TimeActions {
  return {
    setTimeMode: (timeMode) => {
      setState({ timeMode })
      const { link, documents } = getState()
      const arranged = beginningOfMode(timeMode, link, publicationsOf(documents))
      const label = timeMode === 'compare' || link.compare ? TEXTS.steps.compare : TEXTS.steps.time
      if (arranged.time !== link.time || arranged.compare !== link.compare) {
        commit(label, { arranged })
      }
    },
    clearTime: () => (getState().link.compare ? setComparison(null) : setTime(null)),
    turnUndated: () => {
      const time = timeIn(getState())
      if (time) setTime({ ...time, undated: !time.undated })
    },
    turnPlaying: () => {
      const { playing, trial } = getState()
      setState({ playing: !playing })
      if (playing && trial) setTime(trial.window)
    },
    endPlaying: () => setState({ playing: false }),
  }
}
