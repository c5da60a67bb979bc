import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../graph-data/model/api.ts'
import * as errors from '../../../server/store/errors.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { asLines } from '../../../server/store/row-lines.ts'
import { linesOf, runApp } from './running-app.ts'

/** A store that fails in one way, at the start or after the first rows. */
function failing(error: Error, late = false): GraphStore {
  const fail = async () => {
    throw error
  }
  async function* rowsThenFailure() {
    yield [[1]]
    await fail()
  }
  const run = async () =>
    late
      ? {
          columns: ['one'],
          batches: rowsThenFailure(),
          summary: () => ({ rows: 1, truncated: false, elapsedMs: 0 }),
        }
      : fail()
  return {
    run,
    runAsLines: async () => asLines(await run()),
    explain: fail,
    apply: fail,
    describe: fail,
    writer: { absent: 'this store only fails' },
    close: async () => {},
  }
}

const CASES: readonly (readonly [Error, number, string])[] = [
  [new errors.QueryFault('no such thing'), 400, 'query-fault'],
  [new errors.QueryRefused('it writes'), 403, 'query-refused'],
  [new errors.QueryUnsupported('not here'), 422, 'query-unsupported'],
  [new errors.QueryTooLarge('too much'), 422, 'query-too-large'],
  [new errors.QueryTimeout(5_000), 504, 'query-timeout'],
  [new errors.StoreBusy('all places are taken'), 503, 'store-busy'],
  [new errors.StoreUnavailable('gone'), 503, 'store-unavailable'],
  [new errors.WriteDiffers('not as shown'), 409, 'write-differs'],
  [new errors.WriteUnconfirmed('nobody knows'), 503, 'write-unconfirmed'],
]

describe('an error of the store', () => {
  it.each(CASES)('%o is a problem of its own', async (error, status, name) => {
    const app = await runApp(failing(error))
    const asked = { cypher: 'RETURN 1' }
    const answers = [await app.get('/api/graph'), await app.query(asked), await app.plan(asked)]
    for (const response of answers) {
      expect(response.status).toBe(status)
      const problem = (await response.json()) as Problem
      expect(problem).toMatchObject({ type: `urn:demarche:problem:${name}`, detail: error.message })
    }
    await app.close()
  })

  it('after the first row is the last line', async () => {
    const app = await runApp(failing(new errors.QueryTimeout(1), true))
    const lines = await linesOf(await app.query({ cypher: 'RETURN 1' }))
    expect(lines.map(({ type }) => type)).toEqual(['header', 'row', 'error'])
    expect(lines.at(-1)?.['problem']).toMatchObject({ status: 504 })
    await app.close()
  })

  it('that nobody foresaw keeps its message to itself', async () => {
    const app = await runApp(failing(new Error('password=hunter2')))
    const response = await app.get('/api/graph')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('hunter2')
    await app.close()
  })

  it('leaves the process alive, and says that the store is not ready', async () => {
    const app = await runApp(failing(new errors.StoreUnavailable('gone')))
    expect((await app.get('/healthz')).status).toBe(200)
    expect((await app.get('/readyz')).status).toBe(503)
    await app.close()
  })
})

describe('the access token', () => {
  const token = 'a-token-of-some-length'
  it.each<[string, Record<string, string>, number]>([
    ['none', {}, 401],
    ['a wrong one', { authorization: 'Bearer a-token-of-some-lengti' }, 401],
    ['the right one', { authorization: `Bearer ${token}` }, 503],
    ['it as a password', { authorization: `Basic ${btoa(`anybody:${token}`)}` }, 503],
  ])('with %s', async (_name, headers, status) => {
    const app = await runApp(failing(new errors.StoreUnavailable('gone')), { token })
    const response = await app.get('/api/info', headers)
    expect(response.status).toBe(status)
    if (status === 401) expect(response.headers.get('www-authenticate')).toMatch(/^Basic/)
    expect((await app.get('/healthz')).status).toBe(200)
    await app.close()
  })
})

it('slows down one who asks too often', async () => {
  const limits = { timeoutMs: 1_000, requestsPerMinute: 3 }
  const app = await runApp(failing(new errors.StoreUnavailable('gone')), { limits })
  const statuses: number[] = []
  for (let index = 0; index < 4; index += 1) statuses.push((await app.get('/api/info')).status)
  expect(statuses).toEqual([503, 503, 503, 429])
  await app.close()
})
