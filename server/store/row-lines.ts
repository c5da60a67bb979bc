import type { Value } from '../../graph-data/model/value.ts'
import type { Row, RunResult } from './graph-store.ts'

/** What stands in JSON as it is. */
const PLAIN_TEXT = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

/** A row as the `QueryLine` that the interface answers, and a line feed: there is no other in it. */
export function rowLine(row: Row): string {
  let values = ''
  for (const value of row) values += (values && ',') + jsonOf(value)
  return `{"type":"row","values":[${values}]}\n`
}

/** As `JSON.stringify`, whose calls cost more than all else for rows of numbers and short texts. */
function jsonOf(value: Value): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && PLAIN_TEXT.test(value) ? `"${value}"` : JSON.stringify(value)
}

/** The same answer with its rows as lines: see `GraphStore.runAsLines`. */
export function asLines(result: RunResult): RunResult<Uint8Array> {
  return { ...result, batches: linesOf(result.batches) }
}

async function* linesOf(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<Uint8Array> {
  for await (const rows of batches) {
    let lines = ''
    for (const row of rows) lines += rowLine(row)
    if (lines !== '') yield Buffer.from(lines)
  }
}
