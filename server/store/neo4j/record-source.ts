import type { Record, Session } from 'neo4j-driver'
import type { RunOptions, Statement } from '../graph-store.ts'
import { toParameters } from './parameters.ts'
import { openStream } from './record-stream.ts'

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
/** Larger pulls are faster, and take more memory where rows are large. */
const MOST_PULLED = 2_000

/** How many records one pull asks for: not more than will be read. */
export function fetchSizeFor(limit: number | undefined): number {
  return Math.min(MOST_PULLED, (limit ?? MOST_PULLED) + 1)
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
  const stream = await openStream(result, fetchSizeFor(limit))
  await stream.wait(1)
  let taken = 0

  const next = async (): Promise<RecordBatch> => {
    const size = Math.min(BATCH_SIZE, limit - taken)
    const isLast = (await stream.wait(size)) < size
    const records = stream.take(size)
    taken += records.length
    if (isLast || taken < limit) return { records, isLast, truncated: false }
    return { records, isLast: true, truncated: (await stream.wait(1)) > 0 }
  }
  return { columns: stream.columns(), next }
}
