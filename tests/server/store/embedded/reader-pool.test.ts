import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { ChildEnded } from '../../../../server/store/embedded/child-channel.ts'
import {
  type Reader,
  type ReaderPoolOptions,
  openReaderPool,
} from '../../../../server/store/embedded/reader-pool.ts'
import { QueryCancelled, StoreBusy, StoreUnavailable } from '../../../../server/store/errors.ts'

interface FakeReader extends Reader {
  readonly name: string
  crash(): void
}

function fakeReader(name: string, identity: string): FakeReader {
  const ends = new EventEmitter()
  let over = false
  const ended = new Promise<ChildEnded>((resolve) => ends.once('end', resolve))
  const end = (wanted: boolean): void => {
    over = true
    ends.emit('end', new ChildEnded(wanted, 'SIGKILL', ''))
  }
  return {
    name,
    identity,
    engineVersion: '0',
    startMb: 0,
    crash: () => end(false),
    channel: {
      pid: 0,
      ask: () => Promise.reject(new Error('not asked here')),
      kill: () => end(true),
      isOver: () => over,
      ended,
    },
  }
}

/** A pool of fakes named r0, r1, … that open whatever file is in place. */
function fakePool(options: Partial<ReaderPoolOptions> = {}) {
  const made: FakeReader[] = []
  const world = { file: 'old', broken: false }
  const make = (): FakeReader => {
    const reader = fakeReader(`r${made.length}`, world.file)
    made.push(reader)
    return reader
  }
  const start = async (): Promise<Reader> => {
    if (world.broken) throw new StoreUnavailable('broken')
    return make()
  }
  const limits = {
    size: 2,
    most: 2,
    maxUntrusted: 2,
    maxTrusted: 2,
    maxWaitMs: 60_000,
    log: () => undefined,
  }
  const pool = openReaderPool({ ...limits, start, ...options }, make())
  const acquire = async (untrusted = false, signal?: AbortSignal) => {
    const lease = await pool.acquire(world.file, untrusted, signal)
    return { ...lease, name: (lease.reader as FakeReader).name }
  }
  return { pool, made, world, acquire }
}

describe('a pool of readers', () => {
  it('lends each reader once, and the next in line gets the one that is given back', async () => {
    const { acquire } = fakePool()
    const first = await acquire()
    const second = await acquire()
    expect([first.name, second.name]).toEqual(['r0', 'r1'])
    const third = acquire()
    second.release(false)
    expect((await third).name).toBe('r1')
  })

  it('starts a further reader when one typed statement waits for another', async () => {
    const { acquire, made } = fakePool({ most: 3 })
    const first = await acquire(true)
    expect(made).toHaveLength(2)
    await acquire(true)
    expect(made).toHaveLength(3)
    const third = acquire(true)
    expect((await acquire()).name).toBe('r2')
    first.release(false)
    expect((await third).name).toBe('r0')
    expect(made).toHaveLength(3)
  })

  it('keeps the last free reader from statements that a person typed', async () => {
    const { acquire } = fakePool()
    const typed = await acquire(true)
    const typedToo = acquire(true)
    const own = await acquire(false)
    own.release(false)
    typed.release(false)
    expect(['r0', 'r1']).toContain((await typedToo).name)
  })

  it('sends away whom the line has no room for, apart for the two kinds', async () => {
    const { acquire } = fakePool()
    await acquire(true)
    const waiting = [acquire(true), acquire(true)]
    await expect(acquire(true)).rejects.toBeInstanceOf(StoreBusy)
    expect((await acquire(false)).name).toBe('r1')
    expect(waiting).toHaveLength(2)
  })

  it('sends away who waited too long', async () => {
    const { acquire } = fakePool({ size: 1, maxWaitMs: 1 })
    await acquire()
    await expect(acquire()).rejects.toBeInstanceOf(StoreBusy)
  })

  it('takes who gives up out of the line', async () => {
    const { acquire } = fakePool({ size: 1 })
    const first = await acquire()
    const stop = new AbortController()
    const second = acquire(false, stop.signal)
    const third = acquire()
    stop.abort()
    await expect(second).rejects.toBeInstanceOf(QueryCancelled)
    first.release(false)
    expect((await third).name).toBe('r0')
  })

  it('replaces readers of a file that was replaced, and those at work when they are done', async () => {
    const { acquire, world, made } = fakePool()
    const busy = await acquire()
    world.file = 'new'
    expect((await acquire()).reader.identity).toBe('new')
    expect(made[0]?.channel.isOver()).toBe(false)
    busy.release(false)
    expect(made[0]?.channel.isOver()).toBe(true)
    expect((await acquire()).reader.identity).toBe('new')
  })

  it('does not chase a file that is replaced again while a reader starts', async () => {
    const { pool, made } = fakePool({ size: 1 })
    const lease = await pool.acquire('something newer than the reader will see', false)
    expect(lease.reader).toBe(made[1])
    lease.release(false)
    expect(made).toHaveLength(2)
  })

  it('replaces a reader that is spent or has ended', async () => {
    const { acquire, made } = fakePool({ size: 1 })
    ;(await acquire()).release(true)
    const second = await acquire()
    expect(second.name).toBe('r1')
    made[1]?.crash()
    second.release(false)
    expect((await acquire()).name).toBe('r2')
  })

  it('says why no reader starts, and starts one when the cause is gone', async () => {
    const { acquire, world, made } = fakePool({ size: 1 })
    world.broken = true
    const lease = await acquire()
    made[0]?.crash()
    lease.release(false)
    await expect(acquire()).rejects.toThrow('broken')
    world.broken = false
    expect((await acquire()).name).toBe('r1')
  })

  it('logs a reader that broke down, not one that was ended', async () => {
    const log: string[] = []
    const { acquire, made } = fakePool({ size: 1, log: (message) => log.push(message) })
    ;(await acquire()).release(true)
    await acquire()
    expect(log).toEqual([])
    made[1]?.crash()
    await made[1]?.channel.ended
    await expect.poll(() => log).toEqual([expect.stringContaining('SIGKILL')])
  })

  it('refuses everybody and ends all readers when it is closed', async () => {
    const { pool, acquire, made } = fakePool()
    await acquire()
    await acquire()
    const waiting = acquire()
    const closed = pool.close()
    await expect(waiting).rejects.toBeInstanceOf(StoreUnavailable)
    await closed
    expect(made.every((reader) => reader.channel.isOver())).toBe(true)
    await expect(acquire()).rejects.toBeInstanceOf(StoreUnavailable)
  })
})
