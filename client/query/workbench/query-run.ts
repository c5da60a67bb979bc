import type { Problem, QueryLine } from '../../../graph-data/model/api.ts'
import type { Value, ValueMap } from '../../../graph-data/model/value.ts'
import type { Statement } from '../language/statements.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'

export type ResultRow = readonly Value[]

/** One run of a statement, as far as its answer has come. */
export interface QueryRun {
  readonly statement: Statement
  readonly parameters: ValueMap
  /** The most rows that were asked for. */
  readonly limit: number
  readonly status: 'running' | 'done' | 'failed' | 'stopped' | 'unsent'
  readonly columns: readonly string[]
  /** All rows so far. The list grows while the run goes on: what has changed, `count` tells. */
  readonly rows: readonly ResultRow[]
  readonly count: number
  /** Whether the limit cut the answer. */
  readonly truncated: boolean
  /** The engine's own time once it is known; before that how long the page has waited. */
  readonly elapsedMs: number
  readonly problem: Problem | null
}

/** As many as the server gives unasked, and as many as it ever gives. */
export const USUAL_ROWS = 10_000
export const MOST_ROWS = 1_000_000

export function startRun(statement: Statement, parameters: ValueMap, limit: number): QueryRun {
  return {
    statement,
    parameters,
    limit,
    status: 'running',
    columns: [],
    rows: [],
    count: 0,
    truncated: false,
    elapsedMs: 0,
    problem: null,
  }
}

/** A run that was not sent, and what to do before it can be. */
export function keepBack(run: QueryRun, detail: string): QueryRun {
  const { unsent: title } = WORKBENCH_TEXTS.parameters
  const problem = { type: 'urn:demarche:problem:unsent', title, status: 0, detail }
  return { ...run, status: 'unsent', problem }
}

/** The run after one line that is not a row. */
export function receive(run: QueryRun, line: Exclude<QueryLine, { type: 'row' }>): QueryRun {
  if (line.type === 'header') return { ...run, columns: line.columns }
  if (line.type === 'error') return { ...run, status: 'failed', problem: line.problem }
  return { ...run, status: 'done', truncated: line.truncated, elapsedMs: line.elapsedMs }
}

const CUT_OFF: Problem = {
  type: 'urn:demarche:problem:cut-off',
  title: 'The answer was cut off',
  status: 0,
  detail: 'The connection ended before the last line: the rows may be incomplete.',
}

/** The run once the stream has ended: without a last line it was cut off. */
export function endRun(run: QueryRun): QueryRun {
  return run.status === 'running' ? { ...run, status: 'failed', problem: CUT_OFF } : run
}
