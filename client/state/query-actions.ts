import { isAbort, problemFrom, type Api } from '../api.ts'
import type { AppStore } from './app-state.ts'
import { selectionQuery, viewQuery } from './cypher/view-query.ts'
import { endRun, receive, startRun, type QueryRun } from './query-run.ts'

export interface QueryActions {
  /** Runs a statement; one that is still running is stopped first. */
  readonly runQuery: (cypher: string) => Promise<void>
  /** Closes the connection, which stops the query in the engine. */
  readonly stopQuery: () => void
  /** Opens the query view on the statement for what is on the screen, or for what is selected. */
  readonly showCypher: (of: 'view' | 'selection') => void
}

export function createQueryActions({ getState, setState }: AppStore, api: Api): QueryActions {
  let running: AbortController | null = null

  const update = (change: (run: QueryRun) => QueryRun): void => {
    const { run } = getState()
    if (run) setState({ run: change(run) })
  }

  async function runQuery(cypher: string): Promise<void> {
    running?.abort()
    const controller = new AbortController()
    running = controller
    const isCurrent = () => running === controller
    setState({ run: startRun(cypher) })
    try {
      for await (const lines of api.query(cypher, {}, controller.signal)) {
        if (isCurrent()) update((run) => receive(run, lines))
      }
      if (isCurrent()) update(endRun)
    } catch (error) {
      if (!isCurrent()) return
      if (isAbort(error)) update((run) => ({ ...run, status: 'stopped' }))
      else update((run) => ({ ...run, status: 'failed', problem: problemFrom(error) }))
    } finally {
      if (isCurrent()) running = null
    }
  }

  return {
    runQuery,
    stopQuery: () => running?.abort(),
    showCypher: (of) => {
      const { link } = getState()
      const query = of === 'view' ? viewQuery(link) : selectionQuery(link.selection)
      setState({ link: { ...link, view: 'query', query } })
    },
  }
}
