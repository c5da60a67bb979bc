import type { Problem, QueryLine } from '../../graph-data/model/api.ts'
import type { Value } from '../../graph-data/model/value.ts'

/** One run of a query, as far as its answer has come. */
export interface QueryRun {
  readonly cypher: string
  readonly status: 'running' | 'done' | 'failed' | 'stopped'
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** Whether the server's own limit cut the answer. */
  readonly truncated: boolean
  readonly elapsedMs: number | null
  readonly problem: Problem | null
}

export function startRun(cypher: string): QueryRun {
  return {
    cypher,
    status: 'running',
    columns: [],
    rows: [],
    truncated: false,
    elapsedMs: null,
    problem: null,
  }
}

/** The run after the lines that arrived together. */
export function receive(run: QueryRun, lines: readonly QueryLine[]): QueryRun {
  const rows: (readonly Value[])[] = []
  let next = run
  for (const line of lines) {
    if (line.type === 'row') rows.push(line.values)
    else next = receiveOther(next, line)
  }
  return rows.length === 0 ? next : { ...next, rows: [...next.rows, ...rows] }
}

function receiveOther(run: QueryRun, line: Exclude<QueryLine, { type: 'row' }>): QueryRun {
  if (line.type === 'header') return { ...run, columns: line.columns }
  if (line.type === 'error') return { ...run, status: 'failed', problem: line.problem }
  return { ...run, status: 'done', truncated: line.truncated, elapsedMs: line.elapsedMs }
}

const CUT_OFF: Problem = {
  type: 'about:blank',
  title: 'The answer was cut off',
  status: 0,
  detail:
    'The connection ended before the last line. The rows above may be incomplete: run it again.',
}

/** The run once the stream has ended: without a last line it was cut off. */
export function endRun(run: QueryRun): QueryRun {
  return run.status === 'running' ? { ...run, status: 'failed', problem: CUT_OFF } : run
}
