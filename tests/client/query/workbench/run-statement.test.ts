import { describe, expect, it } from 'vitest'
import type { QueryLine } from '../../../../graph-data/model/api.ts'
import type { Api } from '../../../../client/api.ts'
import { startRun, type QueryRun } from '../../../../client/query/workbench/query-run.ts'
import { runStatement } from '../../../../client/query/workbench/run-statement.ts'
import { REFUSED } from '../../api-stub.ts'

const HEADER: QueryLine = { type: 'header', columns: ['n'] }
const ROW: QueryLine = { type: 'row', values: [1] }
const END: QueryLine = { type: 'summary', rows: 2, truncated: true, elapsedMs: 4, queryType: 'r' }

async function* whole() {
  yield [HEADER, ROW]
  yield [ROW, END]
}

async function* cutOff() {
  yield [HEADER, ROW]
}

async function* stopped(_cypher: string, _parameters: object, signal: AbortSignal) {
  yield [HEADER, ROW]
  signal.throwIfAborted()
  yield [END]
}

// oxlint-disable-next-line require-yield -- a server that refuses sends no line
async function* refused(): AsyncGenerator<QueryLine[]> {
  throw REFUSED
}

const STARTED = startRun({ text: 'RETURN 1', from: 5, to: 13 }, { a: 1 }, 2)

function run(query: Api['query'], onProgress: (run: QueryRun) => void = () => undefined) {
  const controller = new AbortController()
  let clock = 0
  const now = (): number => (clock += 100)
  const ended = runStatement(STARTED, {
    api: { query },
    signal: controller.signal,
    now,
    onProgress,
  })
  return { controller, ended }
}

describe('runStatement', () => {
  it('shows the first rows before the last are here, and ends with the summary', async () => {
    const shown: string[] = []
    const { ended } = run(whole, ({ count, status }) => shown.push(`${status} ${count}`))
    expect(await ended).toMatchObject({
      status: 'done',
      columns: ['n'],
      rows: [[1], [1]],
      count: 2,
      truncated: true,
      elapsedMs: 4,
    })
    expect(shown).toEqual(['running 1'])
  })

  it('sends the statement, its values and the limit', async () => {
    const asked: unknown[] = []
    async function* query(...[cypher, parameters, , limit]: Parameters<Api['query']>) {
      asked.push(cypher, parameters, limit)
      yield [HEADER, END]
    }
    await run(query).ended
    expect(asked).toEqual(['RETURN 1', { a: 1 }, 2])
  })

  it('tells a stream that was cut off from one that ended', async () => {
    const { problem, status, count } = await run(cutOff).ended
    expect({ status, count }).toEqual({ status: 'failed', count: 1 })
    expect(problem?.title).toBe('The answer was cut off')
  })

  it('keeps the rows of one that was stopped', async () => {
    const { controller, ended } = run(stopped, () => controller.abort())
    expect(await ended).toMatchObject({ status: 'stopped', count: 1, problem: null })
  })

  it('says what the server said', async () => {
    expect(await run(refused).ended).toMatchObject({
      status: 'failed',
      problem: { detail: 'Too busy' },
    })
  })
})
