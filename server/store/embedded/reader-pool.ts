import { QueryCancelled, StoreUnavailable } from '../errors.ts'
import type { ReaderCalls } from './calls.ts'
import type { Channel } from './child-channel.ts'
import { type WaitingLine, type WaitingLineOptions, openWaitingLine } from './waiting-line.ts'

/** A process that has one version of the graph open. */
export interface Reader {
  readonly channel: Channel<ReaderCalls>
  readonly identity: string
  readonly engineVersion: string
  /** Megabytes that it had when the graph was open. */
  readonly startMb: number
}

export interface ReaderPoolOptions extends WaitingLineOptions {
  /** How many readers run from the start. */
  readonly size: number
  /** So many, once a statement that a person typed had to wait for another. */
  readonly most: number
  /** @throws StoreUnavailable */
  readonly start: () => Promise<Reader>
  readonly log: (message: string) => void
}

export interface Lease {
  readonly reader: Reader
  /** Gives the reader back; one that is `spent` is replaced rather than used again. */
  release(spent: boolean): void
}

export interface ReaderPool {
  /**
   * A reader of the file that is in place now, by its identity. Waits for one that is free.
   * @throws StoreBusy, StoreUnavailable, QueryCancelled
   */
  acquire(identity: string, untrusted: boolean, signal?: AbortSignal): Promise<Lease>
  close(): Promise<void>
}

interface Member {
  readonly reader: Reader
  /** How many replacements of the file were known when the reader was started. */
  readonly generation: number
}

interface Pool {
  readonly options: ReaderPoolOptions
  readonly members: Set<Member>
  readonly idle: Set<Member>
  readonly line: WaitingLine<Lease>
  readonly starts: Set<Promise<void>>
  size: number
  starting: number
  untrustedLeases: number
  current: string | null
  generation: number
  closed: boolean
}

/**
 * Keeps readers running, `first` among them. Statements that a person typed never get the last one:
 * however they behave, the program's own statements are answered.
 */
export function openReaderPool(options: ReaderPoolOptions, first: Reader): ReaderPool {
  const pool: Pool = {
    options,
    members: new Set(),
    idle: new Set(),
    line: openWaitingLine(options),
    starts: new Set(),
    size: options.size,
    starting: 0,
    untrustedLeases: 0,
    current: null,
    generation: 0,
    closed: false,
  }
  void join(pool, { reader: first, generation: 0 })
  fill(pool)
  return {
    acquire: async (identity, untrusted, signal) => {
      if (pool.closed) throw closedError()
      if (signal?.aborted === true) throw new QueryCancelled()
      refresh(pool, identity)
      if (untrusted && pool.untrustedLeases >= maxUntrusted(pool)) pool.size = options.most
      fill(pool)
      const place = pool.line.enter(untrusted, signal)
      serve(pool)
      return place
    },
    close: async () => {
      pool.closed = true
      pool.line.refuseAll(closedError())
      const ends = [...pool.members].map((member) => member.reader.channel.ended)
      for (const member of pool.members) retire(pool, member)
      await Promise.all([...ends, ...pool.starts])
    },
  }
}

/** Notes which file is in place, and replaces the idle readers of another. */
function refresh(pool: Pool, identity: string): void {
  if (identity === pool.current) return
  pool.current = identity
  pool.generation += 1
  for (const member of pool.idle) if (isStale(pool, member)) retire(pool, member)
}

/** A reader that was started after the last replacement is never stale: its file may be newer yet. */
function isStale(pool: Pool, member: Member): boolean {
  return member.reader.identity !== pool.current && member.generation < pool.generation
}

function fill(pool: Pool): void {
  while (!pool.closed && pool.members.size + pool.starting < pool.size) {
    pool.starting += 1
    const start = startOne(pool).finally(() => pool.starts.delete(start))
    pool.starts.add(start)
  }
}

async function startOne(pool: Pool): Promise<void> {
  const { generation } = pool
  try {
    const reader = await pool.options.start()
    pool.starting -= 1
    await join(pool, { reader, generation })
  } catch (error) {
    pool.starting -= 1
    // Not started again by itself: the next statement tries, so that nothing spins.
    if (pool.members.size + pool.starting === 0) pool.line.refuseAll(asError(error))
  }
}

/** Takes a reader into the pool; one that comes too late is ended. */
async function join(pool: Pool, member: Member): Promise<void> {
  const { channel } = member.reader
  if (pool.closed) {
    channel.kill()
    await channel.ended
    return
  }
  pool.members.add(member)
  void replaceWhenEnded(pool, member)
  putBack(pool, member)
}

async function replaceWhenEnded(pool: Pool, member: Member): Promise<void> {
  const { wanted, signal, lastWords } = await member.reader.channel.ended
  if (!wanted) pool.options.log(`a reader broke down (${signal ?? 'exit'}) ${lastWords}`.trim())
  if (pool.members.has(member)) retire(pool, member)
}

function retire(pool: Pool, member: Member): void {
  pool.members.delete(member)
  pool.idle.delete(member)
  member.reader.channel.kill()
  fill(pool)
}

function putBack(pool: Pool, member: Member): void {
  if (isStale(pool, member) || member.reader.channel.isOver()) return retire(pool, member)
  pool.idle.add(member)
  serve(pool)
}

/** Gives free readers to those that wait, in their order. */
function serve(pool: Pool): void {
  for (const member of pool.idle) {
    const mayPass = pool.untrustedLeases < maxUntrusted(pool)
    const first = pool.line.takeFirst((waiting) => mayPass || !waiting.untrusted)
    if (first === undefined) return
    pool.idle.delete(member)
    first.grant(lease(pool, member, first.untrusted))
  }
}

/** One reader is left for the program's own statements, where there is more than one. */
function maxUntrusted({ members }: Pool): number {
  return Math.max(1, members.size - 1)
}

function lease(pool: Pool, member: Member, untrusted: boolean): Lease {
  if (untrusted) pool.untrustedLeases += 1
  let held = true
  return {
    reader: member.reader,
    release: (spent) => {
      if (!held) return
      held = false
      if (untrusted) pool.untrustedLeases -= 1
      if (!pool.members.has(member)) return serve(pool)
      if (spent) retire(pool, member)
      else putBack(pool, member)
    },
  }
}

function closedError(): StoreUnavailable {
  return new StoreUnavailable('the store is closed')
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
