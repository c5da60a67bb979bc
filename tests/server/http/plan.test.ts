import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planAnswerSchema, type PlanAnswer, type Problem } from '../../../graph-data/model/api.ts'
import type { PlanStep } from '../../../graph-data/model/plan.ts'
import { openCuratedStore } from './curated-store.ts'
import { runApp, statusOf, type RunningApp } from './running-app.ts'

let app: RunningApp
let remove: () => Promise<void>

beforeAll(async () => {
  const opened = await openCuratedStore()
  remove = opened.remove
  app = await runApp(opened.store)
})

afterAll(async () => {
  await app.close()
  await remove()
})

const operators = ({ operator, children }: PlanStep): string[] => [
  operator,
  ...children.flatMap(operators),
]

describe('POST /api/plan', () => {
  it('answers the plan as a tree', async () => {
    const cypher = 'MATCH (a:Actor)-[:CONDEMNED]->(i) WHERE a.id = $id RETURN i.name AS name'
    const response = await app.plan({ cypher, parameters: { id: 'org:cz-mfa' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const answer = (await response.json()) as PlanAnswer
    expect(planAnswerSchema.parse(answer)).toEqual(answer)
    expect(answer.engine).toBe('embedded')
    expect(operators(answer.plan)).toEqual(['Return', 'Expand', 'Filter', 'NodeScan'])
  })

  it('plans what would run for ever at once', async () => {
    const cypher = 'MATCH (a), (b), (c), (d), (e), (f) RETURN count(*) AS n'
    expect((await app.plan({ cypher })).status).toBe(200)
  })

  it.each<[string, number, string]>([
    ['MATCH (n) DETACH DELETE n', 403, 'query-refused'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 403, 'query-refused'],
    ['EXPLAIN RETURN 1', 403, 'query-refused'],
    ['RETURN 1; MATCH (n) DETACH DELETE n', 403, 'query-refused'],
    ['MATCH (n) \\u0053ET n.name = 1', 403, 'query-refused'],
    ['MATCH (n:Actor)\nRETURN n.name,', 400, 'query-fault'],
    ['SHOW INDEXES', 422, 'query-unsupported'],
  ])('answers %j with %i, as a query does', async (cypher, status, name) => {
    const response = await app.plan({ cypher })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect((await response.json()) as Problem).toMatchObject({
      type: `urn:demarche:problem:${name}`,
    })
  })

  it('tells the place of a fault', async () => {
    const cypher = 'MATCH (n:Actor)\nRETURN n.name,'
    const planned = (await (await app.plan({ cypher })).json()) as Problem
    expect(planned.position?.line).toBe(2)
    expect(planned).toEqual(await (await app.query({ cypher })).json())
  })

  it.each<[string, unknown, number]>([
    ['no JSON', '{"cypher":', 400],
    ['no statement', {}, 400],
    ['an empty statement', { cypher: ' ' }, 400],
    ['a limit, which a plan has not', { cypher: 'RETURN 1', limit: 1 }, 400],
    ['too long a statement', { cypher: `RETURN '${'x'.repeat(20_001)}'` }, 400],
    ['a body beyond all bounds', { cypher: 'x'.repeat(2_000_000) }, 413],
  ])('refuses %s', async (_name, body, status) => {
    const response = await app.plan(body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })

  it('refuses what a form of another site could send, and any other method', async () => {
    const form = await app.plan('cypher=RETURN+1', {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(form.status).toBe(415)
    expect(await statusOf(`${app.url}/api/plan`, {})).toBe(405)
  })
})
