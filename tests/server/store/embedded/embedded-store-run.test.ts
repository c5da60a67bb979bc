import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../../../server/store/embedded/embedded-store.ts'
import { QueryFault, QueryRefused, StoreUnavailable } from '../../../../server/store/errors.ts'
import type { GraphStore } from '../../../../server/store/graph-store.ts'
import { readAll } from './read-all.ts'
import { seed } from './seeded-folder.ts'

let folder: string
let store: GraphStore

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-embedded-'))
  await seed(
    folder,
    `CREATE (a:Actor:State {id: 'state:cz', name: 'Czechia'})-[:CONDEMNED {claimId: 'claim:1'}]->
       (i:Incident {id: 'inc:x'}), (a)-[:LINKED_TO]->(:Stray {size: 1})`,
    'UNWIND range(1, 300) AS n CREATE (:Filler {n: n})',
  )
  store = await openEmbeddedStore({ directory: folder })
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const read = (
  ...args: Parameters<typeof readAll> extends [unknown, ...infer Rest] ? Rest : never
) => readAll(store, ...args)

const fingerprint = () =>
  read('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN n.id, n.name, labels(n), type(r)')

describe('an answer', () => {
  it('has columns, rows and a summary', async () => {
    const answer = await read('UNWIND [1, 2] AS x RETURN x, x * 2 AS double ORDER BY x')
    expect(answer.columns).toEqual(['x', 'double'])
    expect(answer.rows).toEqual([
      [1, 2],
      [2, 4],
    ])
    expect(answer.summary).toMatchObject({ rows: 2, truncated: false })
  })

  it('carries nodes, relationships and paths by their own ids', async () => {
    const { rows } = await read("MATCH p = (a)-[r]->(b {id: 'inc:x'}) RETURN a, r, p")
    const relationship = {
      $: 'relationship',
      id: 'claim:1',
      type: 'CONDEMNED',
      source: 'state:cz',
      target: 'inc:x',
      properties: { claimId: 'claim:1' },
    }
    expect(rows).toEqual([
      [
        expect.objectContaining({ $: 'node', id: 'state:cz', labels: ['Actor', 'State'] }),
        relationship,
        expect.objectContaining({ $: 'path', relationships: [relationship] }),
      ],
    ])
  })

  it('names an end that has no id of its own by the engine’s number', async () => {
    const { rows } = await read('MATCH (s:Stray)<-[r:LINKED_TO]-() RETURN s, r')
    const [[stray, relationship] = []] = rows
    expect(stray).toMatchObject({ $: 'node', id: expect.stringMatching(/^node:\d+$/) })
    expect(relationship).toMatchObject({ target: (stray as { id: string }).id })
  })

  it('takes parameters of every kind, integers as integers', async () => {
    const parameters = {
      i: 7,
      f: 1.5,
      s: "it's",
      l: [1, 'a', null],
      m: { a: { b: true } },
      n: null,
    }
    const { rows } = await read('RETURN $i / 2, $f, $s, $l, $m, $n', { parameters })
    expect(rows).toEqual([[3, 1.5, "it's", [1, 'a', null], { a: { b: true } }, null]])
  })

  it('comes in batches, in order, without loss', async () => {
    const { rows, summary } = await read('UNWIND range(1, 2500) AS x RETURN x')
    expect(rows.map(([x]) => x)).toEqual(Array.from({ length: 2_500 }, (_, i) => i + 1))
    expect(summary.rows).toBe(2_500)
  })

  it('is cut at the limit, and says so', async () => {
    const cut = await read('UNWIND range(1, 2500) AS x RETURN x', { limit: 1_200 })
    expect([cut.rows.length, cut.summary.truncated]).toEqual([1_200, true])
    const whole = await read('UNWIND range(1, 1200) AS x RETURN x', { limit: 1_200 })
    expect([whole.rows.length, whole.summary.truncated]).toEqual([1_200, false])
  })

  it.each([
    ['more rows than memory', 'MATCH (a:Filler), (b:Filler), (c:Filler) RETURN a, b, c', 10, true],
    ['a limit of its own', 'UNWIND range(1, 50) AS x RETURN x LIMIT 5', 5, false],
    ['a larger limit of its own', 'UNWIND range(1, 50) AS x RETURN x LIMIT 40', 10, true],
    ['a comment at its end', 'UNWIND range(1, 50) AS x RETURN x // all', 10, true],
    ['an order', 'UNWIND range(1, 50) AS x RETURN x ORDER BY x DESC', 10, true],
    [
      'two branches',
      'UNWIND [1, 1] AS x RETURN x UNION UNWIND range(1, 50) AS x RETURN x',
      10,
      true,
    ],
    ['no rows to limit', 'EXPLAIN MATCH (n) RETURN n', 1, false],
  ])('is limited for a statement with %s', async (_what, text, count, truncated) => {
    for (const untrusted of [false, true]) {
      const { rows, summary } = await read(text, { limit: 10, untrusted })
      expect([rows.length, summary.truncated]).toEqual([count, truncated])
    }
  })

  it('has no summary before its last batch', async () => {
    const result = await store.run(
      { text: 'UNWIND range(1, 2500) AS x RETURN x', parameters: {} },
      { timeoutMs: 15_000 },
    )
    for await (const batch of result.batches) {
      expect(batch).toHaveLength(1_000)
      expect(() => result.summary()).toThrow('after the last batch')
      break
    }
  })

  it('may be left early, more often than there are readers', async () => {
    for (let round = 0; round < 4; round += 1) {
      const result = await store.run(
        { text: 'UNWIND range(1, 5000) AS x RETURN x', parameters: {} },
        { timeoutMs: 15_000 },
      )
      for await (const batch of result.batches) if (batch.length > 0) break
    }
    expect((await read('RETURN 1')).rows).toEqual([[1]])
  })
})

describe('a faulty statement', () => {
  it('is told where it is wrong', async () => {
    await expect(read('MATCH (n)\nRETURN (n')).rejects.toMatchObject({
      name: 'QueryFault',
      message: "Expected ')'",
      position: { line: 2, column: 10, offset: 19 },
    })
  })

  it('is told the same place when it is examined first', async () => {
    await expect(read('MATCH (n)\nRETURN (n', { untrusted: true })).rejects.toMatchObject({
      position: { line: 2, column: 10, offset: 19 },
    })
  })

  it.each(['RETURN 1 / 0', 'RETURN $missing', 'MATCH (n) RETURN m', 'CALL db.nope()', ''])(
    '%j is the statement’s fault',
    async (text) => {
      await expect(read(text)).rejects.toBeInstanceOf(QueryFault)
    },
  )
})

describe('a statement that writes or reaches outside', () => {
  const WRITES = [
    'CREATE (:X)',
    "MATCH (n {id: 'state:cz'}) SET n.name = 'x'",
    'MATCH (n) DETACH DELETE n',
    "MERGE (n:Actor {id: 'state:cz'}) RETURN n",
    'MATCH (n) REMOVE n:Actor',
    'FOREACH (x IN [1] | CREATE (:X))',
    'MATCH (n) CALL { WITH n CREATE (:X) RETURN 1 AS y } RETURN y',
    'CREATE INDEX nope FOR (n:Actor) ON (n.name)',
    'DROP CONSTRAINT actor_id',
  ]

  it.each(WRITES)('%s is refused, typed or not, and changes nothing', async (text) => {
    const before = await fingerprint()
    await expect(read(text)).rejects.toBeInstanceOf(QueryRefused)
    await expect(read(text, { untrusted: true })).rejects.toBeInstanceOf(QueryRefused)
    expect((await fingerprint()).rows).toEqual(before.rows)
  })

  it.each([
    "LOAD CSV FROM '/etc/hostname' AS line RETURN line",
    "MATCH (n) WITH n LOAD CSV FROM '/etc/hostname' AS line RETURN line",
    "RETURN 1 AS line UNION LOAD CSV FROM '/etc/hostname' AS line RETURN line",
    'CALL grafeo.pagerank() YIELD node_id RETURN node_id',
    'CALL dbms.components()',
  ])('%s is refused to a person', async (text) => {
    await expect(read(text, { untrusted: true })).rejects.toBeInstanceOf(QueryRefused)
  })

  it.each([
    'MATCH (n)-[r]->(m) WHERE EXISTS { (n)-->() } RETURN n, count(r) AS c ORDER BY c LIMIT 3',
    'MATCH (n) CALL { WITH n MATCH (n)-->(m) RETURN count(m) AS c } RETURN n.id, c',
    "MATCH (a {id: 'state:cz'}) MATCH (b {id: 'inc:x'}) MATCH p = shortestPath((a)-[*..3]-(b)) RETURN p",
    'MATCH (n) OPTIONAL MATCH (n)-->(m) RETURN DISTINCT m UNION MATCH (m:Actor) RETURN m',
    'MATCH (n:Actor) RETURN [(n)-->(m) | m.id] AS l',
    'CALL db.labels() YIELD label RETURN label',
    'EXPLAIN MATCH (n) RETURN n',
    'EXPLAIN CREATE (:X)',
  ])('%s is answered to a person', async (text) => {
    expect((await read(text, { untrusted: true })).rows.length).toBeGreaterThan(0)
  })
})

describe('the store', () => {
  it('describes itself', async () => {
    expect(await store.describe()).toEqual({
      engine: 'embedded',
      version: '0.6.0',
      lacks: expect.arrayContaining(['localdatetime']),
      location: folder,
    })
  })

  it('is shut after close, which may be called twice', async () => {
    const other = await openEmbeddedStore({ directory: folder, readers: 1 })
    await other.close()
    await other.close()
    await expect(readAll(other, 'RETURN 1')).rejects.toBeInstanceOf(StoreUnavailable)
  })
})
