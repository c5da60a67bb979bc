import { beforeAll, expect, it } from 'vitest'
import type { PlanStep } from '../../graph-data/model/plan.ts'
import { QueryCancelled, QueryFault, QueryRefused } from '../../server/store/errors.ts'
import { DATASET } from '../fixtures/dataset.ts'
import { ask, describeEachStore, PATIENT_MS } from './stores.ts'

const NAMED = 'MATCH (a:Actor)-[r]->(b:Actor) WHERE a.id = $id RETURN b.name AS name ORDER BY name'

describeEachStore('how a statement would run', (store, engine) => {
  const explain = (text: string, signal?: AbortSignal): Promise<PlanStep> =>
    store().explain(
      { text, parameters: { id: 'state:sylvania' } },
      { timeoutMs: PATIENT_MS, ...(signal && { signal }) },
    )

  beforeAll(() => store().apply(DATASET, { origin: 'curated', prune: false, dryRun: false }))

  it('is a tree that begins at the result and ends at the graph', async () => {
    const steps = stepsOf(await explain(NAMED))
    expect(steps.length).toBeGreaterThan(3)
    expect(steps.map(({ operator }) => operator).join(' ')).toMatch(/Sort.*Expand/)
    expect(steps.some(({ details }) => details.includes('a'))).toBe(true)
    for (const { rows } of steps) expect(rows === null).toBe(engine === 'embedded')
  })

  it('has a branch for each side of a union', async () => {
    const plan = await explain(
      'MATCH (a:Actor) RETURN a.id AS id UNION MATCH (c) RETURN c.id AS id',
    )
    const branching = stepsOf(plan).find(({ operator }) => operator === 'Union')
    expect(branching?.children).toHaveLength(2)
  })

  it('runs nothing', async () => {
    const runaway =
      'MATCH (a), (b), (c), (d), (e), (f), (g) WHERE a.id < b.id AND c.id < g.id RETURN count(*) AS n'
    expect(stepsOf(await explain(runaway)).length).toBeGreaterThan(4)
  })

  it.each([
    "CREATE (n:Actor {id: 'state:new'}) RETURN n",
    'MATCH (n) DETACH DELETE n',
    'CREATE INDEX new_index FOR (n:Actor) ON (n.name)',
  ])('refuses %s, and nothing is changed', async (text) => {
    const count = 'MATCH (n) RETURN count(n) AS n'
    const before = (await ask(store(), count)).rows
    await expect(explain(text)).rejects.toThrow(QueryRefused)
    expect((await ask(store(), count)).rows).toEqual(before)
  })

  it.each(["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'CALL dbms.listConfig()'])(
    'does not plan %s',
    async (text) => {
      await expect(explain(text)).rejects.toThrow(QueryFault)
    },
  )

  it('tells where a statement is wrong, counted from its own beginning', async () => {
    const fault = await explain('MATCH (n:Actor)\nRETURN n.name,').catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(QueryFault)
    expect((fault as QueryFault).position?.line).toBe(2)
  })

  it('stops before it begins where nobody waits for it', async () => {
    await expect(explain(NAMED, AbortSignal.abort())).rejects.toThrow(QueryCancelled)
    expect((await explain('RETURN 1 AS one')).operator).not.toBe('')
  })
})

function stepsOf(step: PlanStep): readonly PlanStep[] {
  return [step, ...step.children.flatMap(stepsOf)]
}
