import type { StoreApi } from 'zustand/vanilla'
import type { App } from '../../state/app.ts'
import { remembered } from '../library/history.ts'
import { parameterNames } from '../language/parameter-names.ts'
import { statementsIn, type Statement } from '../language/statements.ts'
import { valuesFor } from '../parameters/given-parameter.ts'
import { activeTab } from '../tabs/tab.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { startRun, USUAL_ROWS, type QueryRun } from './query-run.ts'
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
  const put = (tab: string, change: (runs: TabRuns) => TabRuns): void =>
    setState(({ runs }) => ({ runs: new Map(runs).set(tab, change(runs.get(tab) ?? NO_RUNS)) }))
  const putRun = (tab: string, index: number, run: QueryRun): void =>
    put(tab, ({ runs }) => ({ runs: [...runs.slice(0, index), run], shown: index }))

  const runEach = async (tab: string, started: readonly QueryRun[]): Promise<void> => {
    const controller = new AbortController()
    running.get(tab)?.abort()
    running.set(tab, controller)
    const isCurrent = (): boolean => running.get(tab) === controller
    for (const [index, first] of started.entries()) {
      putRun(tab, index, first)
      const ended = await runStatement(first, {
        api: app.api,
        signal: controller.signal,
        now: () => performance.now(),
        onProgress: (run) => isCurrent() && putRun(tab, index, run),
      })
      if (!isCurrent()) return
      putRun(tab, index, ended)
      setState(({ past }) => ({ past: remembered(past, ended, new Date()) }))
      if (ended.status !== 'done') break
    }
    if (isCurrent()) running.delete(tab)
  }

  const run = (statements: readonly Statement[], limit = USUAL_ROWS): void => {
    const { id, parameters } = activeTab(getState().tabs)
    const asked = statements.map((statement) => {
      return { statement, ...valuesFor(parameterNames(statement.text), parameters) }
    })
    const faulty = asked.flatMap((each) => each.faulty)[0]
    if (faulty !== undefined) app.actions.notify(WORKBENCH_TEXTS.parameters.mend(faulty))
    else if (asked.length > 0) {
      void runEach(
        id,
        asked.map(({ statement, values }) => startRun(statement, values, limit)),
      )
    }
  }
  return {
    run,
    runAll: () => run(statementsIn(activeTab(getState().tabs).text)),
    stop: () => {
      const controller = running.get(activeTab(getState().tabs).id)
      controller?.abort()
      return controller !== undefined
    },
    showRun: (index) => put(activeTab(getState().tabs).id, (runs) => ({ ...runs, shown: index })),
  }
}
