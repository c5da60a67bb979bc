import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Info, Problem } from '../../../graph-data/model/api.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { openCuratedStore } from './curated-store.ts'
import { linesOf, runApp, statusOf, type RunningApp } from './running-app.ts'

let app: RunningApp
let store: GraphStore
let remove: () => Promise<void>

beforeAll(async () => {
  const opened = await openCuratedStore()
  store = opened.store
  remove = opened.remove
  app = await runApp(store)
})

afterAll(async () => {
  await app.close()
  await remove()
})

async function counts(): Promise<Info['counts']> {
  return ((await (await app.get('/api/info')).json()) as Info).counts
}

describe('POST /api/query', () => {
  it('streams a header, rows and a summary', async () => {
    const response = await app.query({
      cypher: 'MATCH (n:ThreatGroup) RETURN n.id AS id, n ORDER BY id',
    })
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/)
    const [header, ...rest] = await linesOf(response)
    expect(header).toEqual({ type: 'header', columns: ['id', 'n'] })
    expect(rest[0]).toMatchObject({
      type: 'row',
      values: ['grp:apt28', { $: 'node', id: 'grp:apt28', labels: ['Actor', 'ThreatGroup'] }],
    })
    expect(rest.at(-1)).toMatchObject({
      type: 'summary',
      rows: 3,
      truncated: false,
      queryType: 'r',
    })
  })

  it('gives relationships and paths with the ids of their ends', async () => {
    const cypher = 'MATCH p = (a:IntelligenceService {id: $id})<-[:LINKED_TO]-(b) RETURN p LIMIT 1'
    const [, row] = await linesOf(await app.query({ cypher, parameters: { id: 'svc:ru-gru' } }))
    const [path] = (row?.['values'] ?? []) as { relationships: Record<string, unknown>[] }[]
    expect(path).toMatchObject({ $: 'path', nodes: [{ id: 'svc:ru-gru' }, { id: 'grp:apt28' }] })
    expect(path?.relationships[0]).toMatchObject({
      $: 'relationship',
      type: 'LINKED_TO',
      source: 'grp:apt28',
      target: 'svc:ru-gru',
    })
    expect(path?.relationships[0]?.['id']).toMatch(/^clm:/)
  })

  it('stops at the limit and says so', async () => {
    const lines = await linesOf(await app.query({ cypher: 'MATCH (n) RETURN n.id', limit: 7 }))
    expect(lines).toHaveLength(9)
    expect(lines.at(-1)).toMatchObject({ rows: 7, truncated: true })
  })

  it('says in plain words that a statement is too long', async () => {
    const response = await app.query({ cypher: `RETURN '${'x'.repeat(20_000)}'` })
    expect(response.status).toBe(400)
    expect(((await response.json()) as Problem).detail).toContain('longer than 20,000 characters')
  })

  it('tells where a query is wrong', async () => {
    const response = await app.query({ cypher: 'MATCH (n:Actor)\nRETURN n.name,' })
    expect(response.status).toBe(400)
    const problem = (await response.json()) as Problem
    expect(problem.position?.line).toBe(2)
  })

  it.each([
    "CREATE (n:Actor {id: 'x'})",
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) SET n.name = 1 RETURN n',
    'MATCH (n) REMOVE n.name',
    "MERGE (n:Actor {id: 'x'}) RETURN n",
    'DROP CONSTRAINT actor_id',
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    'CALL apoc.load.json("http://127.0.0.1/") YIELD value RETURN value',
    'MATCH (n) FOREACH (x IN [1] | SET n.a = x)',
    'MATCH (n) CALL { WITH n SET n.a = 1 } RETURN n',
    'MATCH (n) \\u0053ET n.name = 1',
    'RETURN 1; MATCH (n) DETACH DELETE n',
  ])('refuses %s, and changes nothing', async (cypher) => {
    const before = await counts()
    const response = await app.query({ cypher })
    expect(response.status).toBe(403)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(await counts()).toEqual(before)
  })

  it('takes words of writing that are no clauses', async () => {
    const cypher =
      "MATCH (n:Actor) WHERE n.name <> 'DELETE' RETURN n.id AS `set`, 'CREATE' AS x LIMIT 1"
    expect((await app.query({ cypher })).status).toBe(200)
  })

  it('stops what runs too long, and answers others meanwhile', async () => {
    const runaway = app.query({
      cypher: 'MATCH (a), (b), (c), (d) WHERE a.id < b.id AND c.id < d.id RETURN count(*) AS n',
      timeoutMs: 1_500,
    })
    const beside = await app.get('/api/search?q=apt31')
    expect(beside.status).toBe(200)
    const response = await runaway
    const problem =
      response.status === 200
        ? (await linesOf(response)).at(-1)?.['problem']
        : await response.json()
    expect(problem).toMatchObject({ type: 'urn:demarche:problem:query-timeout', status: 504 })
  })

  it('stops the engine when the client leaves', async () => {
    const started = performance.now()
    const controller = new AbortController()
    const left = fetch(`${app.url}/api/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cypher: 'MATCH (a), (b), (c), (d) RETURN count(*) AS n' }),
      signal: controller.signal,
    })
    await app.get('/healthz')
    setTimeout(() => controller.abort(), 200)
    await expect(left).rejects.toThrow(/abort/i)
    const after = await Promise.all(
      Array.from({ length: 4 }, () => app.query({ cypher: 'RETURN 1 AS one' })),
    )
    expect(after.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it.each<[string, unknown, number]>([
    ['no JSON', '{"cypher":', 400],
    ['no query', {}, 400],
    ['an empty query', { cypher: ' ' }, 400],
    ['a limit of none', { cypher: 'RETURN 1', limit: 0 }, 400],
    ['an unknown field', { cypher: 'RETURN 1', write: true }, 400],
    ['a list', [], 400],
    ['too long a query', { cypher: `RETURN '${'x'.repeat(20_001)}'` }, 400],
    [
      'values nested too deep',
      `{"cypher":"RETURN 1","parameters":{"a":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`,
      400,
    ],
    ['a body beyond all bounds', { cypher: 'x'.repeat(2_000_000) }, 413],
  ])('refuses %s', async (_name, body, status) => {
    const response = await app.query(body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })

  it('refuses what a form of another site could send', async () => {
    const form = await app.query('cypher=RETURN+1', {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(form.status).toBe(415)
    const plain = await app.query({ cypher: 'RETURN 1' }, { 'content-type': 'text/plain' })
    expect(plain.status).toBe(415)
  })

  it('waits for a client that reads slowly, and loses nothing', async () => {
    const cypher =
      'UNWIND range(1, 200000) AS i RETURN i, "0123456789012345678901234567890" AS text'
    const response = await app.query({ cypher, limit: 200_000 })
    const reader = response.body?.getReader()
    let bytes = 0
    let tail = ''
    for (;;) {
      const read = await reader?.read()
      if (!read || read.done) break
      bytes += read.value.length
      tail = (tail + new TextDecoder().decode(read.value)).slice(-200)
    }
    expect(bytes).toBeGreaterThan(200_000 * 50)
    expect(tail).toMatch(/"type":"summary","rows":200000,"truncated":false/)
  })
})

describe('addresses and methods', () => {
  it('says which method is right', async () => {
    const response = await app.get('/api/query')
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  it.each(['/api/nothing', '/nothing', '/api'])('answers 404 at %s', async (path) => {
    const response = await app.get(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })

  it('does not answer under a foreign name', async () => {
    expect(await statusOf(`${app.url}/api/info`, { host: 'evil.example' })).toBe(421)
    expect(await statusOf(`${app.url}/api/info`, { host: 'localhost:3000' })).toBe(200)
  })

  it('allows the page no script but its own', async () => {
    const csp = (await app.get('/healthz')).headers.get('content-security-policy') ?? ''
    expect(csp).toContain("script-src 'self';")
    expect(csp).not.toContain('unsafe-eval')
    expect((await app.get('/api/info')).headers.get('access-control-allow-origin')).toBeNull()
  })
})
