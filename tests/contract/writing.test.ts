import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import neo4j, { type Driver } from 'neo4j-driver'
import type { ValueMap } from '../../graph-data/model/value.ts'
import type { UpdateCounts } from '../../graph-data/model/write.ts'
import {
  QueryCancelled,
  QueryFault,
  QueryRefused,
  QueryTimeout,
  StoreError,
  WriteDiffers,
} from '../../server/store/errors.ts'
import type { GraphStore, StatementWriter } from '../../server/store/graph-store.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { FORBIDDEN_TO_WRITERS } from '../server/cypher/writing.ts'
import { LEASE_MS, leaseNeo4j, neo4jOffer, type Neo4jLease } from '../setup/neo4j-lease.ts'
import { ask, PATIENT_MS } from './stores.ts'

const offer = neo4jOffer()
const why = offer.available ? '' : ` (skipped: ${offer.reason})`

const NOTHING: UpdateCounts = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
}

describe.skipIf(!offer.available)(`changing the graph in a real Neo4j${why}`, () => {
  let lease: Neo4jLease
  let store: GraphStore
  let writer: StatementWriter
  let driver: Driver

  beforeAll(async () => {
    lease = await leaseNeo4j()
    store = await openNeo4jStore(lease.account)
    if ('absent' in store.writer) throw new Error(store.writer.absent)
    writer = store.writer
    const { uri, user, password } = lease.account
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  }, LEASE_MS)

  afterAll(async () => {
    await driver.close()
    await store.close()
    await lease.release()
  })

  beforeEach(async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await driver.executeQuery(
      "CREATE (:A {id: 'a:1'})-[:R {since: 1}]->(:B {id: 'b:1'}), (:A {id: 'a:2'})",
    )
  })

  const plan = (text: string, parameters: ValueMap = {}) =>
    writer.plan({ text, parameters }, { timeoutMs: PATIENT_MS })
  const write = (text: string, counts: Partial<UpdateCounts>, parameters: ValueMap = {}) =>
    writer.write({ text, parameters }, { ...NOTHING, ...counts }, { timeoutMs: PATIENT_MS })
  const content = async () =>
    (await ask(store, 'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m ORDER BY n.id')).rows

  it.each<[string, Partial<UpdateCounts>]>([
    [
      "CREATE (n:A:B {id: 'a:3', x: 1})-[:R]->(m)",
      { nodesCreated: 2, relationshipsCreated: 1, propertiesSet: 2, labelsAdded: 2 },
    ],
    ["MERGE (n:A {id: 'a:1'}) ON MATCH SET n.seen = true", { propertiesSet: 1 }],
    ['MATCH (n:A) SET n:C REMOVE n:A', { labelsAdded: 2, labelsRemoved: 2 }],
    ['MATCH (n) DETACH DELETE n', { nodesDeleted: 3, relationshipsDeleted: 1 }],
    ['MATCH ()-[r:R]->() DELETE r', { relationshipsDeleted: 1 }],
    [
      'UNWIND range(1, 2500) AS i CREATE (n:C {i: i}) RETURN n',
      {
        nodesCreated: 2500,
        propertiesSet: 2500,
        labelsAdded: 2500,
      },
    ],
    ['MATCH (n:Nobody) SET n.x = 1', {}],
  ])(
    '%s changes nothing while it is planned, and what was shown afterwards',
    async (text, some) => {
      const before = await content()
      const planned = await plan(text)
      expect(planned.counts).toEqual({ ...NOTHING, ...some })
      expect(planned.plan.operator).toBe('ProduceResults')
      expect(await content()).toEqual(before)
      const { counts } = await write(text, some)
      expect(counts).toEqual(planned.counts)
      if (Object.keys(some).length > 0) expect(await content()).not.toEqual(before)
    },
  )

  it('takes values from parameters', async () => {
    const text = 'UNWIND $rows AS row MERGE (n:A {id: row.id}) SET n.many = row.many'
    const parameters = {
      rows: [
        { id: 'a:2', many: 2 },
        { id: 'a:9', many: 9 },
      ],
    }
    const { counts } = await plan(text, parameters)
    await write(text, counts, parameters)
    const { rows } = await ask(store, 'MATCH (n:A) RETURN n.id, n.many ORDER BY n.id')
    expect(rows).toEqual([
      ['a:1', null],
      ['a:2', 2],
      ['a:9', 9],
    ])
  })

  it('changes nothing where the graph is another one than was shown', async () => {
    const text = 'MATCH (n:A) DETACH DELETE n'
    const { counts } = await plan(text)
    await driver.executeQuery("CREATE (:A {id: 'a:7'})")
    const before = await content()
    await expect(write(text, counts)).rejects.toThrow(WriteDiffers)
    expect(await content()).toEqual(before)
  })

  it('changes nothing where the database refuses it at the last moment', async () => {
    const text = "MATCH (n {id: 'a:1'}) DELETE n"
    const before = await content()
    await expect(write(text, { nodesDeleted: 1 })).rejects.toThrow(/still has relationships/)
    expect(await content()).toEqual(before)
  })

  it.each([
    ['MATCH (n) RETURN n', QueryRefused],
    ['CREATE INDEX made_by_a_writer FOR (n:A) ON (n.x)', QueryRefused],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (n {line: line})", QueryFault],
    ['CREATE (n', QueryFault],
    ['MATCH (n:A) SET n.x = 1 / 0', QueryFault],
  ])('refuses %s', async (text, kind) => {
    const before = await content()
    await expect(plan(text)).rejects.toThrow(kind)
    await expect(write(text, { nodesCreated: 1 })).rejects.toThrow(kind)
    expect(await content()).toEqual(before)
  })

  it('refuses what the gate refuses too, all of it, and nothing is changed', async () => {
    const before = await content()
    for (const text of FORBIDDEN_TO_WRITERS) {
      const outcome = await plan(text).catch((error: unknown) => error)
      // EXPLAIN, sent behind our own, changes nothing.
      if (text.startsWith('EXPLAIN')) expect(outcome).toMatchObject({ counts: NOTHING })
      else expect(outcome, text).toBeInstanceOf(StoreError)
    }
    expect(await content()).toEqual(before)
    const { records } = await driver.executeQuery('SHOW INDEXES YIELD name RETURN name')
    expect(records.map((record) => String(record.get('name')))).not.toContain('x')
  })

  it('stops what runs for too long, and what nobody waits for, and takes it back', async () => {
    const endless = 'UNWIND range(1, 100000000) AS i CREATE (:C {i: i})'
    const statement = { text: endless, parameters: {} }
    await expect(writer.plan(statement, { timeoutMs: 300 })).rejects.toThrow(QueryTimeout)
    const left = new AbortController()
    const planning = writer.plan(statement, { timeoutMs: PATIENT_MS, signal: left.signal })
    left.abort()
    await expect(planning).rejects.toThrow(QueryCancelled)
    await expect.poll(async () => (await ask(store, 'MATCH (n:C) RETURN n')).rows).toEqual([])
  })

  it('leaves reading as it was: a query does not write', async () => {
    await expect(ask(store, 'CREATE (n) RETURN n')).rejects.toThrow(QueryRefused)
  })
})
