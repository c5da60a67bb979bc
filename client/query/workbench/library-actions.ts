import type { StoreApi } from 'zustand/vanilla'
import type { PastRun } from '../library/history.ts'
import {
  readQueries,
  withQueries,
  type QueriesFault,
  type SavedQuery,
} from '../library/saved-queries.ts'
import type { WorkbenchState } from './workbench-state.ts'

export interface LibraryActions {
  readonly save: (query: SavedQuery) => void
  readonly forget: (query: SavedQuery) => void
  /** Adds the queries of a file; answers how many it holds, or what is wrong with it. */
  readonly importFile: (text: string) => number | QueriesFault
  readonly clearPast: () => void
  /** Brings back what was cleared, behind what has been run since. */
  readonly restorePast: (past: readonly PastRun[]) => void
  /** Begins anew where what the browser kept could not be read. */
  readonly dropUnreadable: () => void
}

export function createLibraryActions({
  getState,
  setState,
}: StoreApi<WorkbenchState>): LibraryActions {
  const queries = (): readonly SavedQuery[] => {
    const { saved } = getState()
    return 'queries' in saved ? saved.queries : []
  }
  const add = (more: readonly SavedQuery[]): void => {
    // What cannot be read may be of a newer page: it is not written over unasked.
    if ('queries' in getState().saved)
      setState({ saved: { queries: withQueries(queries(), more) } })
  }
  return {
    save: (query) => add([query]),
    forget: (query) => setState({ saved: { queries: queries().filter((each) => each !== query) } }),
    importFile: (text) => {
      const read = readQueries(text)
      if ('fault' in read) return read.fault
      add(read.queries)
      return read.queries.length
    },
    clearPast: () => setState({ past: [] }),
    restorePast: (cleared) => setState(({ past }) => ({ past: [...past, ...cleared] })),
    dropUnreadable: () => setState({ saved: { queries: [] } }),
  }
}
