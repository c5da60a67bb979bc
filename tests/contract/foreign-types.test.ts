import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import neo4j from 'neo4j-driver'
import { graphSchema } from '../../server/queries/schema.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { LEASE_MS, leaseNeo4j, neo4jOffer, type Neo4jLease } from '../setup/neo4j-lease.ts'
import { PATIENT_MS } from './stores.ts'

const offer = neo4jOffer()
const why = offer.available ? '' : ` (skipped: ${offer.reason})`

describe.skipIf(!offer.available)(`the schema of what others wrote into Neo4j${why}`, () => {
  let lease: Neo4jLease
  let store: GraphStore

  beforeAll(async () => {
    lease = await leaseNeo4j()
    store = await openNeo4jStore(lease.account)
    const { uri, user, password } = lease.account
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await driver.executeQuery(
      "CREATE (:A {day: date('1918-10-28'), at: datetime('1918-10-28T12:00:00Z'), size: 2.0, big: 7," +
        " yes: true, name: '1918-10-28', list: [1, 2], long: duration('P1D'), here: point({x: 1, y: 2})})",
    )
    await driver.executeQuery(String.raw`CREATE (:${'`'}Z\u005cu0060 Z${'`'} {size: 2.0})`)
    await driver.close()
  }, LEASE_MS)

  afterAll(async () => {
    await store.close()
    await lease.release()
  })

  it('names the types as Neo4j does', async () => {
    const { labels } = await graphSchema(store, { timeoutMs: PATIENT_MS })
    const types = labels[0]?.properties.map((each) => [each.name, each.types])
    expect(Object.fromEntries(types ?? [])).toEqual({
      at: ['DateTime'],
      big: ['Integer'],
      day: ['Date'],
      here: ['Point'],
      list: ['List<Integer>'],
      long: ['Duration'],
      name: ['String'],
      size: ['Float'],
      yes: ['Boolean'],
    })
  })

  it('reads those of a label whose name looks like an escape', async () => {
    const { labels } = await graphSchema(store, { timeoutMs: PATIENT_MS })
    expect(labels[1]).toMatchObject({
      name: String.raw`Z\u0060 Z`,
      properties: [{ name: 'size', types: ['Float'] }],
    })
  })
})
