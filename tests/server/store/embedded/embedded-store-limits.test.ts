import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../../../server/store/embedded/embedded-store.ts'
import {
  QueryCancelled,
  QueryTimeout,
  QueryTooLarge,
  StoreBusy,
  StoreUnavailable,
} from '../../../../server/store/errors.ts'
import type { GraphStore } from '../../../../server/store/graph-store.ts'
import { readAll } from './read-all.ts'
import { readerProcesses } from './reader-processes.ts'
import { seed } from './seeded-folder.ts'

/** Some 10^10 rows to count: minutes of work in little memory. */
const RUNAWAY = 'MATCH (a:Filler), (b:Filler), (c:Filler), (d:Filler) RETURN count(*)'
const LARGE = 'UNWIND range(1, 100000) AS x RETURN x'

let folder: string
let store: GraphStore
const log: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-embedded-'))
  await seed(folder, 'UNWIND range(1, 300) AS n CREATE (:Filler {n: n})')
  store = await openEmbeddedStore({
    directory: folder,
    memoryMb: 256,
    log: (message) => log.push(message),
  })
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const count = async () => (await readAll(store, 'MATCH (n) RETURN count(n)')).rows
const whole = [[300]]

describe('a runaway statement', () => {
  it('is stopped at its time, and others are answered meanwhile', async () => {
    let running = true
    const runaway = readAll(store, RUNAWAY, { timeoutMs: 8_000 }).catch((error: unknown) => {
      running = false
      return error
    })
    expect(await count()).toEqual(whole)
    expect(running).toBe(true)
    expect(await runaway).toBeInstanceOf(QueryTimeout)
    expect(await count()).toEqual(whole)
  })

  it('is stopped by the signal', async () => {
    const stop = new AbortController()
    const runaway = readAll(store, RUNAWAY, { signal: stop.signal })
    expect(await count()).toEqual(whole)
    stop.abort()
    await expect(runaway).rejects.toBeInstanceOf(QueryCancelled)
    expect(await count()).toEqual(whole)
  })

  it('does not even start when the signal was given before', async () => {
    const stopped = readAll(store, RUNAWAY, { signal: AbortSignal.abort() })
    await expect(stopped).rejects.toBeInstanceOf(QueryCancelled)
  })

  it('that a person typed leaves a reader for the program, however many there are', async () => {
    const stops = Array.from({ length: 30 }, () => new AbortController())
    const many = stops.map(({ signal }) => readAll(store, RUNAWAY, { untrusted: true, signal }))
    const ends = Promise.allSettled(many)
    expect(await count()).toEqual(whole)
    for (const stop of stops) stop.abort()
    const reasons = (await ends).map((end) => (end.status === 'rejected' ? end.reason : null))
    expect(reasons.filter((reason) => reason instanceof StoreBusy)).toHaveLength(13)
    expect(reasons.filter((reason) => reason instanceof QueryCancelled)).toHaveLength(17)
  })

  it.skipIf(process.platform !== 'linux')('is stopped when it takes too much memory', async () => {
    const hungry = 'UNWIND range(1, 50000000) AS x RETURN collect([x, x, x]) AS l'
    await expect(readAll(store, hungry)).rejects.toBeInstanceOf(QueryTooLarge)
    expect(await count()).toEqual(whole)
  })
})

describe('an answer that is being read', () => {
  it('is stopped by the signal between two batches, without losing the reader', async () => {
    const stop = new AbortController()
    const before = readerPids()
    const result = await store.run(
      { text: LARGE, parameters: {} },
      { timeoutMs: 15_000, signal: stop.signal },
    )
    const reading = (async () => {
      for await (const batch of result.batches) if (batch.length > 0) stop.abort()
    })()
    await expect(reading).rejects.toBeInstanceOf(QueryCancelled)
    expect(await count()).toEqual(whole)
    expect(readerPids()).toEqual(before)
  })

  it('is stopped at its time when nobody reads on', async () => {
    const result = await store.run({ text: LARGE, parameters: {} }, { timeoutMs: 500 })
    const batches = result.batches[Symbol.asyncIterator]()
    // One batch now and then, as by a client that is slow: when the deadline falls is not ours to say.
    const readOn = () => batches.next().catch((error: unknown) => error)
    await expect.poll(readOn, { interval: 100, timeout: 9_000 }).toBeInstanceOf(QueryTimeout)
  })
})

describe.skipIf(process.platform !== 'linux')('a reader that is killed', () => {
  it('fails its statement only, is logged, and is replaced', async () => {
    const runaway = readAll(store, RUNAWAY)
    expect(await count()).toEqual(whole)
    const before = readerProcesses()
    for (const pid of before) process.kill(pid, 'SIGKILL')
    await expect(runaway).rejects.toBeInstanceOf(StoreUnavailable)
    await expect.poll(() => readerProcesses().length).toBe(before.length)
    expect(await count()).toEqual(whole)
    expect(log).toContainEqual(expect.stringContaining('SIGKILL'))
  })
})

function readerPids(): number[] {
  return process.platform === 'linux' ? readerProcesses().toSorted((a, b) => a - b) : []
}
