import type { StoreApi } from 'zustand/vanilla'
import type { App } from '../../state/app.ts'
import { remembered } from '../library/history.ts'
import { parameterNames } from '../language/parameter-names.ts'
import { statementsIn, type Statement } from '../language/statements.ts'
import { valuesFor, type GivenParameters } from '../parameters/given-parameter.ts'
import { activeTab, type Tab } from '../tabs/tab.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { keepBack, startRun, USUAL_ROWS, type QueryRun } from './query-run.ts'
import { runStatement } from './run-statement.ts'
import { NO_RUNS, type TabRuns, type WorkbenchState } from './workbench-state.ts'

export interface RunActions {
  /** Runs statements of the tab in front, one after the other, until one fails. */
  readonly run: (statements: readonly Statement[], limit?: number) => void
  readonly runAll: () => void
  /** Closes the connection, which stops the query in the engine; answers whether there was one. */
  readonly stop: () => boolean
  /** Looks at another of the answers of the tab in front. */
  readonly showRun: (index: number) => void
}

export function createRunActions(
  app: App,
  { getState, setState }: StoreApi<WorkbenchState>,
): RunActions {
  const running = new Map<string, AbortController>()
  const front = (): Tab => activeTab(getState().tabs)
  const put: PutRuns = (tab, change) =>
    setState(({ runs }) => ({ runs: new Map(runs).set(tab, change(runs.get(tab) ?? NO_RUNS)) }))
  const runEach = (tab: string, started: readonly QueryRun[]): Promise<void> => {
    const controller = new AbortController()
    running.get(tab)?.abort()
    running.set(tab, controller)
    return runInTurn(started, {
      api: app.api,
      signal: controller.signal,
      isCurrent: () => running.get(tab) === controller,
      put: (index, run) => put(tab, (before) => withRun(before, index, run)),
      onEnded: (run) => setState(({ past }) => ({ past: remembered(past, run, new Date()) })),
      onAllEnded: () => running.delete(tab),
    })
  }
  const run = (statements: readonly Statement[], limit = USUAL_ROWS): void => {
    const { id, parameters } = front()
    const started = startedWith(withValues(statements, parameters), limit)
    const last = started.at(-1)
    if (!last) return
    if (last.status !== 'unsent') {
      app.actions.noteRan({ cypher: last.statement.text, parameters: last.parameters })
    }
    void runEach(id, started)
  }
  const stop = (): boolean => stopOf(running.get(front().id))
  return {
    run,
    runAll: () => run(statementsIn(front().text)),
    stop,
    showRun: (shown) => put(front().id, (runs) => ({ ...runs, shown })),
  }
}

function stopOf(controller: AbortController | undefined): boolean {
  controller?.abort()
  return controller !== undefined
}

/** The statements with the values of their parameters, and which of those are not of their type. */
export function withValues(statements: readonly Statement[], given: GivenParameters) {
  return statements.map((statement) => ({
    statement,
    ...valuesFor(parameterNames(statement.text), given),
  }))
}

/** A run for each statement; or one that is not sent, for the first whose parameters are not right. */
function startedWith(asked: ReturnType<typeof withValues>, limit: number): readonly QueryRun[] {
  for (const { statement, values, faulty } of asked) {
    const [fault] = faulty
    if (!fault) continue
    return [keepBack(startRun(statement, values, limit), WORKBENCH_TEXTS.parameters.mend(fault))]
  }
  return asked.map(({ statement, values }) => startRun(statement, values, limit))
}

function withRun({ runs }: TabRuns, index: number, run: QueryRun): TabRuns {
  return { runs: [...runs.slice(0, index), run], shown: index }
}

type PutRuns = (tab: string, change: (runs: TabRuns) => TabRuns) => void

interface Turn {
  readonly api: App['api']
  readonly signal: AbortSignal
  /** Whether no later run has taken the place of these. */
  readonly isCurrent: () => boolean
  readonly put: (index: number, run: QueryRun) => void
  readonly onEnded: (run: QueryRun) => void
  readonly onAllEnded: () => void
}

const now = (): number => performance.now()

async function runInTurn(started: readonly QueryRun[], turn: Turn): Promise<void> {
  const { api, signal, isCurrent, put, onEnded, onAllEnded } = turn
  for (const [index, first] of started.entries()) {
    put(index, first)
    if (first.status === 'unsent') break
    const onProgress = (run: QueryRun): void => {
      if (isCurrent()) put(index, run)
    }
    const ended = await runStatement(first, { api, signal, now, onProgress })
    if (!isCurrent()) return
    put(index, ended)
    onEnded(ended)
    if (ended.status !== 'done') break
  }
  onAllEnded()
}
