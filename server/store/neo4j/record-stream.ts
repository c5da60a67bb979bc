import type { Record, Result } from 'neo4j-driver'
import { QueryTooLarge } from '../errors.ts'
import { heapSize } from './heap-size.ts'
import { createInbox, type Inbox } from './inbox.ts'

/** A batch that is under way cannot be stopped: what it may take in memory, in bytes. */
const MOST_BYTES = 64 * 2 ** 20

/** The records of a result, as they come from the server. */
export interface RecordStream extends Pick<Inbox<Record>, 'wait' | 'take'> {
  /** Known once `wait` was answered. */
  readonly columns: () => readonly string[]
}

/**
 * The server is asked for no further batch while `most` records are held. By `_subscribe`, of which
 * the driver makes `subscribe`, which cannot be held up, and its iterator, whose promises for each
 * record cost more than all that is done with it here.
 * @throws QueryTooLarge in `wait`, where the records that are held take too much memory
 */
export async function openStream(result: Result, most: number): Promise<RecordStream> {
  const inbox = createInbox<Record>()
  let columns: readonly string[] = []
  let bytes = 0
  const put = (record: Record): void => {
    bytes += recordSize(record)
    if (bytes > MOST_BYTES) inbox.end(tooLarge())
    else inbox.put(record)
    if (inbox.size() >= most) source?.pause()
  }
  const observer = {
    onKeys: (keys: readonly string[]) => {
      columns = keys
    },
    onNext: put,
    onCompleted: () => inbox.end(null),
    onError: inbox.end,
  }
  let source: Awaited<ReturnType<Result['_subscribe']>> | null = null
  // oxlint-disable-next-line no-underscore-dangle -- see above
  source = await result._subscribe(observer, true)
  const resume = (): void => {
    if (inbox.size() < most) source.resume()
  }
  resume()
  const take = (count: number): readonly Record[] => {
    const taken = inbox.take(count)
    bytes = 0
    resume()
    return taken
  }
  return { columns: () => columns, wait: inbox.wait, take }
}

function recordSize(record: Record): number {
  let sum = 0
  for (let column = 0; column < record.length; column += 1) sum += heapSize(record.get(column))
  return sum
}

function tooLarge(): QueryTooLarge {
  return new QueryTooLarge(
    'the query was stopped: its rows need too much memory; return fewer values in each, or add a LIMIT',
  )
}
