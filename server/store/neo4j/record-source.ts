import type { Record, Session } from 'neo4j-driver'
import type { RunOptions, Statement } from '../graph-store.ts'
import { toParameters } from './parameters.ts'

export interface RecordBatch {
  readonly records: readonly Record[]
  readonly isLast: boolean
  /** There is at least one record beyond the limit. */
  readonly truncated: boolean
}

/** The records of a running statement, pulled from the server as they are asked for. */
export interface RecordSource {
  readonly columns: readonly string[]
  next(): Promise<RecordBatch>
}

const BATCH_SIZE = 1_000

/** How many records one pull asks for: not more than will be read. */
export function fetchSizeFor(limit: number | undefined): number {
  return Math.min(BATCH_SIZE, (limit ?? BATCH_SIZE) + 1)
}

/**
 * Starts the statement and waits for its first record, so that what is wrong with it is known before
 * anything is answered. Auto-commit: managed transactions repeat a memory bomb for half a minute.
 */
export async function openRecords(
  session: Session,
  { text, parameters }: Statement,
  { limit = Number.POSITIVE_INFINITY, timeoutMs }: RunOptions,
): Promise<RecordSource> {
  const result = session.run(text, toParameters(parameters), { timeout: timeoutMs })
  const iterator = result[Symbol.asyncIterator]()
  let first: IteratorResult<Record> | null = await iterator.next()
  const columns = first.done === true ? await result.keys() : first.value.keys
  let taken = 0

  // Not async: a promise more for each row is felt.
  const pull = () => {
    const item = first ?? iterator.next()
    first = null
    return item
  }
  const next = async (): Promise<RecordBatch> => {
    const records: Record[] = []
    const size = Math.min(BATCH_SIZE, limit - taken)
    while (records.length < size) {
      const item = await pull()
      if (item.done === true) return { records, isLast: true, truncated: false }
      records.push(item.value)
    }
    taken += records.length
    if (taken < limit) return { records, isLast: false, truncated: false }
    return { records, isLast: true, truncated: (await pull()).done !== true }
  }
  return { columns: columns.map(String), next }
}
