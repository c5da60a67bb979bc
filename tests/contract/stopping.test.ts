import { beforeAll, expect, it } from 'vitest'
import { QueryCancelled, QueryTimeout } from '../../server/store/errors.ts'
import { DATASET } from '../fixtures/dataset.ts'
import { ask, describeEachStore, PATIENT_MS } from './stores.ts'

/** Counts through eleven thousand million combinations: no machine finishes it while a test runs. */
const RUNAWAY = `MATCH (a), (b), (c), (d), (e), (f), (g), (h)
WHERE a.id + b.id + c.id + d.id + e.id + f.id + g.id + h.id = 'nothing' RETURN count(*)`

const MANY_ROWS = 'UNWIND range(1, 200000) AS n RETURN n'

describeEachStore('stopping a statement', (store) => {
  beforeAll(async () => {
    await store().apply(DATASET, { origin: 'curated', prune: false, dryRun: false })
  })

  const stillAnswers = async () => {
    const { rows } = await ask(store(), 'MATCH (i:Incident) RETURN count(i)')
    expect(rows).toEqual([[2]])
  }

  it('stops a runaway when its time is up', async () => {
    const error: unknown = await ask(store(), RUNAWAY, { timeoutMs: 300 }).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(QueryTimeout)
    expect(error).toMatchObject({ timeoutMs: 300, message: expect.stringContaining('0.3 s') })
    await stillAnswers()
  })

  it('stops a runaway on request', async () => {
    const controller = new AbortController()
    const running = ask(store(), RUNAWAY, { signal: controller.signal })
    setTimeout(() => {
      controller.abort()
    }, 100)
    await expect(running).rejects.toThrow(QueryCancelled)
    await stillAnswers()
  })

  it('does not begin what was stopped before', async () => {
    const running = ask(store(), 'RETURN 1', { signal: AbortSignal.abort() })
    await expect(running).rejects.toThrow(QueryCancelled)
    await stillAnswers()
  })

  it('stops in the middle of the rows on request', async () => {
    const controller = new AbortController()
    const result = await store().run(
      { text: MANY_ROWS, parameters: {} },
      { timeoutMs: PATIENT_MS, signal: controller.signal },
    )
    let rows = 0
    const reading = async () => {
      for await (const batch of result.batches) {
        rows += batch.length
        controller.abort()
      }
    }
    await expect(reading()).rejects.toThrow(QueryCancelled)
    expect(rows).toBeGreaterThan(0)
    expect(rows).toBeLessThan(200_000)
    await stillAnswers()
  })

  it('stops when the reader leaves the loop', async () => {
    const result = await store().run({ text: MANY_ROWS, parameters: {} }, { timeoutMs: PATIENT_MS })
    for await (const batch of result.batches) {
      expect(batch.length).toBeGreaterThan(0)
      break
    }
    expect(() => result.summary()).toThrow(Error)
    await stillAnswers()
  })

  it('takes no notice of a signal that comes after the end', async () => {
    const controller = new AbortController()
    const { rows } = await ask(store(), 'RETURN 1', { signal: controller.signal })
    controller.abort()
    expect(rows).toEqual([[1]])
    await stillAnswers()
  })

  it('stops each of several on its own', async () => {
    const controller = new AbortController()
    const stopped = ask(store(), RUNAWAY, { signal: controller.signal })
    const late = ask(store(), RUNAWAY, { timeoutMs: 800 })
    controller.abort()
    await expect(stopped).rejects.toThrow(QueryCancelled)
    await expect(late).rejects.toThrow(QueryTimeout)
    await stillAnswers()
  })
})
