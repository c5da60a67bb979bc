import type { Row, RunResult } from './graph-store.ts'

/** A row as a JSON array, and a line feed: there is no other in it. */
export function rowLine(row: Row): string {
  return `${JSON.stringify(row)}\n`
}

/** The same answer with its rows as lines: see `GraphStore.runAsLines`. */
export function asLines(result: RunResult): RunResult<string> {
  return { ...result, batches: linesOf(result.batches) }
}

async function* linesOf(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  for await (const rows of batches) if (rows.length > 0) yield rows.map(rowLine).join('')
}
