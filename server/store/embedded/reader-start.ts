import { StoreUnavailable } from '../errors.ts'
import type { ReaderCalls } from './calls.ts'
import { ChildEnded, openChannel } from './child-channel.ts'
import { siblingModule } from './child-start.ts'
import type { GraphFiles } from './graph-files.ts'
import { residentMb } from './process-memory.ts'
import type { Reader } from './reader-pool.ts'

/** A graph of half a million relationships opens in a second. */
const MAX_START_MS = 60_000

/**
 * Starts a process that has the graph open for reading.
 * @throws StoreUnavailable
 */
export async function startReader(files: GraphFiles, heapMb: number): Promise<Reader> {
  const entry = siblingModule('reader-process', import.meta.url)
  const channel = openChannel<ReaderCalls>(entry, heapMb)
  const deadline = setTimeout(() => channel.kill(), MAX_START_MS)
  try {
    const { identity, engineVersion } = await channel.ask('open', files.graph)
    return { channel, identity, engineVersion, startMb: residentMb(channel.pid) }
  } catch (error) {
    channel.kill()
    if (!(error instanceof ChildEnded)) throw error
    throw new StoreUnavailable(`the graph at ${files.graph} could not be opened ${error.lastWords}`)
  } finally {
    clearTimeout(deadline)
  }
}
