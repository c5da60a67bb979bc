import { TEXTS } from '../texts.ts'
import type { AppStore } from './app-state.ts'
import { NO_FILTERS, toggle, type Facet, type Filters } from './filters.ts'
import type { HistoryActions } from './history.ts'
import type { Comparison } from './link.ts'
import type { Rest } from '../../graph-data/picture/scene.ts'
import type { Clock, TimeWindow } from './time.ts'

/** What narrows the picture down; each can be taken back. */
export interface FilterActions {
  readonly toggleFilter: (facet: Facet, value: string) => void
  readonly toggleContested: () => void
  /** The least number of relationships that a node must have; 0 takes the filter away. */
  readonly setDegree: (degree: number) => void
  readonly setRest: (rest: Rest) => void
  readonly setTime: (time: TimeWindow | null) => void
  /** Shows a window while it is being pulled, without a step; `setTime` or `dropTrial` ends it. */
  readonly tryTime: (time: TimeWindow | null) => void
  readonly dropTrial: () => void
  /** Reads time on another clock; a window keeps its days. */
  readonly setClock: (clock: Clock) => void
  readonly setComparison: (compare: Comparison | null) => void
  /** Takes filters, time and comparison away. */
  readonly clearFilters: () => void
}

export function createFilterActions(
  { getState, setState }: AppStore,
  { commit }: HistoryActions,
): FilterActions {
  const filters = (): Filters => getState().link.filters
  const filter = (change: Partial<Filters>): void =>
    commit(TEXTS.steps.filter, { arranged: { filters: { ...filters(), ...change } } })
  const setTime = (time: TimeWindow | null): void => {
    if (JSON.stringify(time) !== JSON.stringify(getState().link.time)) {
      commit(TEXTS.steps.time, { arranged: { time } })
    }
    // The clock outlives its window.
    setState(({ clock }) => ({ trial: null, clock: time?.clock ?? clock }))
  }
  return {
    toggleFilter: (facet, value) => filter(toggle(filters(), facet, value)),
    toggleContested: () => filter({ contested: !filters().contested }),
    setDegree: (degree) => filter({ degree }),
    setRest: (rest) => commit(TEXTS.steps.rest, { arranged: { rest } }),
    setTime,
    tryTime: (window) => setState({ trial: { window } }),
    dropTrial: () => setState({ trial: null }),
    setClock: (clock) => {
      const { time } = getState().link
      setState({ clock })
      if (time !== null && time.clock !== clock) setTime({ ...time, clock })
    },
    setComparison: (compare) => commit(TEXTS.steps.compare, { arranged: { compare } }),
    clearFilters: () =>
      commit(TEXTS.steps.clearFilters, {
        arranged: { filters: NO_FILTERS, time: null, compare: null },
      }),
  }
}
