import { isAbort, problemFrom, type Api } from '../../api.ts'
import { endRun, receive, type QueryRun, type ResultRow } from './query-run.ts'

/** The page draws anew so often at most while rows arrive: milliseconds. */
const DRAW_EVERY_MS = 80

export interface RunTools {
  readonly api: Pick<Api, 'query'>
  readonly signal: AbortSignal
  readonly onProgress: (run: QueryRun) => void
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number
}

/** Runs `started` to its end, whatever that is; the first rows are told of at once. */
export async function runStatement(started: QueryRun, tools: RunTools): Promise<QueryRun> {
  const { api, signal, onProgress, now } = tools
  const began = now()
  // One list for all rows: a copy for each group of lines would take a million rows minutes.
  const rows: ResultRow[] = []
  let run: QueryRun = { ...started, rows }
  let drawn = Number.NEGATIVE_INFINITY
  const show = (): void => {
    drawn = now()
    onProgress({ ...run, count: rows.length, elapsedMs: drawn - began })
  }
  try {
    const { statement, parameters, limit } = started
    for await (const lines of api.query(statement.text, parameters, signal, limit)) {
      for (const line of lines) {
        if (line.type === 'row') rows.push(line.values)
        else run = receive(run, line)
      }
      if (run.status === 'running' && now() - drawn >= DRAW_EVERY_MS) show()
    }
    run = endRun(run)
  } catch (error) {
    const problem = isAbort(error) ? null : problemFrom(error)
    run = { ...run, status: problem ? 'failed' : 'stopped', problem }
  }
  const elapsedMs = run.status === 'done' ? run.elapsedMs : now() - began
  return { ...run, count: rows.length, elapsedMs }
}
