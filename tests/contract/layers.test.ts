import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import neo4j, { type Driver } from 'neo4j-driver'
import { QueryFault, QueryRefused, StoreError } from '../../server/store/errors.ts'
import { judge } from '../../server/cypher/gate.ts'
import { examinePlan } from '../../server/store/neo4j/plan-check.ts'
import { openScope } from '../../server/store/neo4j/query-scope.ts'
import { HARMLESS, HARMLESS_IN_NEO4J } from '../server/cypher/harmless.ts'
import { HOSTILE } from '../server/cypher/hostile.ts'
import { LEASE_MS, leaseNeo4j, neo4jOffer, type Neo4jLease } from '../setup/neo4j-lease.ts'

const offer = neo4jOffer()
const why = offer.available ? '' : ` (skipped: ${offer.reason})`
const LIMITS = { timeoutMs: 5_000 }

/** What EXPLAIN finds. */
type Layer = 'fault' | 'plan'

describe('the corpus', () => {
  it('has at least 150 statements of each kind', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(150)
    expect(HARMLESS.length + HARMLESS_IN_NEO4J.length).toBeGreaterThanOrEqual(150)
  })

  it('is stopped by the gate, all of it', () => {
    for (const text of HOSTILE) expect(() => judge(text), text).toThrow(QueryFault)
  })
})

describe.skipIf(!offer.available)(`hostile statements with the gate switched off${why}`, () => {
  let lease: Neo4jLease
  let driver: Driver

  beforeAll(async () => {
    lease = await leaseNeo4j()
    const { uri, user, password } = lease.account
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  }, LEASE_MS)

  afterAll(async () => {
    await driver.close()
    await lease.release()
  })

  /** A code of Neo4j, or null where the statement ran to its end. */
  async function inReadAccess(text: string): Promise<string | null> {
    const { database } = lease.account
    const session = driver.session({ database, defaultAccessMode: 'READ' })
    const transaction = session.beginTransaction({ timeout: LIMITS.timeoutMs })
    try {
      await transaction.run(text)
      return null
    } catch (error) {
      return (error as { code?: string }).code ?? 'unknown'
    } finally {
      await transaction.rollback().catch(() => undefined)
      await session.close()
    }
  }

  async function byPlan(text: string): Promise<Layer | null> {
    const { uri: address, database } = lease.account
    const scope = openScope({ driver, database, address }, LIMITS)
    try {
      await examinePlan(scope, { text, parameters: {} })
      return null
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      return error instanceof QueryRefused ? 'plan' : 'fault'
    } finally {
      scope.end()
    }
  }

  async function layersOf(text: string): Promise<string> {
    const plan = (await byPlan(text)) ?? 'passes'
    const code = await inReadAccess(text)
    const access =
      code === null
        ? 'passes'
        : code.startsWith('Neo.ClientError.Statement.Syntax')
          ? 'syntax'
          : code
    return `${plan} | ${access} | ${JSON.stringify(text)}`
  }

  it('is stopped by another layer, or does nothing', { timeout: LEASE_MS }, async () => {
    const lines: string[] = ['plan | read access | statement']
    for (const text of HOSTILE) lines.push(await layersOf(text))
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes')
    expect(Number(records[0]?.get('nodes'))).toBe(0)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('answers/hostile-layers.txt')
  })
})
