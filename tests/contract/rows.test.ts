import { beforeAll, expect, it } from 'vitest'
import type { ValueMap } from '../../graph-data/model/value.ts'
import { DATASET } from '../fixtures/dataset.ts'
import { ask, askLines, describeEachStore, PATIENT_MS } from './stores.ts'

const COUNT_UP = 'UNWIND range(1, $last) AS n RETURN n'

describeEachStore('parameters, limits and batches', (store) => {
  beforeAll(async () => {
    await store().apply(DATASET, { origin: 'curated', prune: false, dryRun: false })
  })

  it('takes parameters of every sort', async () => {
    const given: ValueMap = {
      text: "'; MATCH (n) DETACH DELETE n //",
      unicode: 'Žižkov 🕊 静か',
      whole: 3,
      negative: -3,
      fraction: 2.5,
      yes: true,
      nothing: null,
      list: ['a', 'b'],
      numbers: [1, 2],
      map: { inner: { deep: [1, 'x'] } },
    }
    const columns = Object.keys(given)
    const { rows } = await ask(store(), `RETURN ${columns.map((key) => `$${key}`).join(', ')}`, {
      parameters: given,
    })
    expect(rows).toEqual([Object.values(given)])
  })

  it('takes whole numbers for LIMIT and SKIP', async () => {
    const { rows } = await ask(
      store(),
      'UNWIND range(1, 9) AS n RETURN n SKIP $skip LIMIT $limit',
      {
        parameters: { skip: 2, limit: 3 },
      },
    )
    expect(rows).toEqual([[3], [4], [5]])
  })

  it('compares a parameter with what is stored', async () => {
    const { rows } = await ask(
      store(),
      'MATCH (a:Actor) WHERE a.id IN $ids RETURN a.name ORDER BY a.name',
      { parameters: { ids: ['state:sylvania', 'state:freedonia', 'state:nowhere'] } },
    )
    expect(rows).toEqual([['Freedonia'], ['Sylvania']])
  })

  it('names the columns, also of an answer without rows', async () => {
    const { columns, rows, summary } = await ask(
      store(),
      "MATCH (a:Actor {id: 'state:nowhere'}) RETURN a.id AS id, a.name AS name",
    )
    expect(columns).toEqual(['id', 'name'])
    expect(rows).toEqual([])
    expect(summary).toMatchObject({ rows: 0, truncated: false })
  })

  it.each([
    { last: 10, limit: 4, rows: 4, truncated: true },
    { last: 10, limit: 9, rows: 9, truncated: true },
    { last: 10, limit: 10, rows: 10, truncated: false },
    { last: 10, limit: 11, rows: 10, truncated: false },
    { last: 2_500, limit: 1_000, rows: 1_000, truncated: true },
    { last: 2_500, limit: 2_500, rows: 2_500, truncated: false },
  ])('cuts $last rows at $limit', async ({ last, limit, rows, truncated }) => {
    const answer = await ask(store(), COUNT_UP, { parameters: { last }, limit })
    expect(answer.rows).toHaveLength(rows)
    expect(answer.summary).toMatchObject({ rows, truncated })
  })

  it('gives all rows in order, in several batches, without a limit', async () => {
    const { rows, batches, summary } = await ask(store(), COUNT_UP, { parameters: { last: 5_000 } })
    expect(rows.map(([n]) => n)).toEqual(Array.from({ length: 5_000 }, (_, index) => index + 1))
    expect(batches).toBeGreaterThan(1)
    expect(summary).toMatchObject({ rows: 5_000, truncated: false })
  })

  it('gives lines of JSON of the very values, to the byte', async () => {
    const text = `MATCH (a:Actor) OPTIONAL MATCH (a)-[r]->(b)
RETURN a, r, b, 'two\nlines, "quoted", 🕊' AS text, [1, [2.5, null]] AS list, {x: {y: true}} AS map
ORDER BY a.id, type(r), b.id`
    const { columns, rows, summary } = await ask(store(), text)
    const asLines = await askLines(store(), text)
    expect(rows.length).toBeGreaterThan(0)
    expect(asLines.columns).toEqual(columns)
    expect(asLines.lines).toEqual(rows.map((values) => JSON.stringify({ type: 'row', values })))
    expect(asLines.summary).toMatchObject({ rows: summary.rows, truncated: false })
  })

  it.each([
    { last: 0, limit: 4, rows: 0, batches: 0, truncated: false },
    { last: 10, limit: 4, rows: 4, batches: 1, truncated: true },
    { last: 25_000, limit: 25_000, rows: 25_000, batches: 3, truncated: false },
  ])('cuts $last lines at $limit', async ({ last, limit, rows, batches, truncated }) => {
    const answer = await askLines(store(), COUNT_UP, { parameters: { last }, limit })
    expect(answer.lines).toEqual(
      Array.from({ length: rows }, (_, index) => `{"type":"row","values":[${index + 1}]}`),
    )
    expect(answer.batches).toBeGreaterThanOrEqual(batches)
    expect(answer.summary).toMatchObject({ rows, truncated })
  })

  it('has no summary before the last batch was read', async () => {
    const result = await store().run(
      { text: COUNT_UP, parameters: { last: 5_000 } },
      { timeoutMs: PATIENT_MS },
    )
    expect(() => result.summary()).toThrow(Error)
    let rows = 0
    for await (const batch of result.batches) rows += batch.length
    expect(result.summary()).toMatchObject({ rows, truncated: false })
    expect(result.summary().elapsedMs).toSatisfy(Number.isInteger)
  })

  it('answers a typed statement as it answers one of its own', async () => {
    const text = 'MATCH (s:State) RETURN s.id ORDER BY s.id'
    const typed = await ask(store(), text, { untrusted: true })
    expect(typed.rows).toEqual([['state:freedonia'], ['state:sylvania']])
    expect((await ask(store(), text)).rows).toEqual(typed.rows)
  })
})
