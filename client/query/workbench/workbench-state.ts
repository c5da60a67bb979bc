import type { GraphSchema, Info } from '../../../graph-data/model/api.ts'
import type { ValueMap } from '../../../graph-data/model/value.ts'
import { LOADING, type Loadable } from '../../state/loadable.ts'
import { readPast, type PastRun } from '../library/history.ts'
import { formatQueries, readQueries, type ReadQueries } from '../library/saved-queries.ts'
import { firstTabs, type Tabs } from '../tabs/tab.ts'
import type { Statement } from '../language/statements.ts'
import { readTabs } from '../tabs/kept-tabs.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import type { QueryRun } from './query-run.ts'

/** What was run from one tab, one after the other, and which of them is looked at. */
export interface TabRuns {
  readonly runs: readonly QueryRun[]
  readonly shown: number
}

export const NO_RUNS: TabRuns = { runs: [], shown: 0 }

export interface WorkbenchState {
  readonly tabs: Tabs
  readonly runs: ReadonlyMap<string, TabRuns>
  readonly past: readonly PastRun[]
  /** The saved queries, or why those that the browser keeps cannot be read. */
  readonly saved: ReadQueries
  readonly schema: Loadable<GraphSchema>
  /** Whether one statement at a time may change the graph; where not, why, if that is known. */
  readonly writes: Info['writes']
  /** Whether the next statement is to change it. */
  readonly writeMode: boolean
  /** The statement that is to change it, while that is being planned and confirmed. */
  readonly change: AskedChange | null
}

export interface AskedChange {
  readonly statement: Statement
  readonly parameters: ValueMap
}

/** Under which names the browser keeps what. */
export const KEYS = {
  tabs: 'demarche-query-tabs',
  past: 'demarche-query-history',
  saved: 'demarche-queries',
} as const

/** What the browser kept, read by `kept`. */
export function firstState(kept: (key: string) => string | null): WorkbenchState {
  return {
    tabs: readTabs(kept(KEYS.tabs) ?? '') ?? firstTabs(WORKBENCH_TEXTS.tabs.name),
    runs: new Map(),
    past: readPast(kept(KEYS.past) ?? ''),
    saved: readQueries(kept(KEYS.saved) ?? formatQueries([])),
    schema: LOADING,
    writes: { allowed: false, reason: null },
    writeMode: false,
    change: null,
  }
}
