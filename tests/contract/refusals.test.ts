import { beforeAll, expect, it } from 'vitest'
import { QueryFault, QueryRefused } from '../../server/store/errors.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { DATASET } from '../fixtures/dataset.ts'
import { ask, describeEachStore } from './stores.ts'

const WRITES: readonly string[] = [
  "CREATE (n:Actor {id: 'state:new'})",
  "CREATE (n:Actor {id: 'state:new'}) RETURN n.id",
  "MERGE (n:Actor {id: 'state:new'}) RETURN n.id",
  "MATCH (n:Actor {id: 'state:sylvania'}) SET n.name = 'Changed' RETURN n.name",
  "MATCH (n:Actor {id: 'state:sylvania'}) SET n:Changed",
  "MATCH (n:Actor {id: 'state:sylvania'}) REMOVE n.name",
  'MATCH ()-[r:SUMMONED]->() DELETE r',
  'MATCH (n) DETACH DELETE n',
  "FOREACH (x IN [1, 2] | CREATE (:Actor {id: 'state:new'}))",
  'CREATE INDEX new_index FOR (n:Actor) ON (n.name)',
]

const REACHING_OUT: readonly string[] = [
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
  "CALL db.createLabel('New')",
  'CALL dbms.listConfig()',
  'CALL dbms.listConnections()',
  'SHOW TRANSACTIONS',
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  'SHOW USERS',
  "CREATE USER guest SET PASSWORD 'guest-guest'",
]

describeEachStore('statements that do more than read', (store) => {
  let before: unknown
  beforeAll(async () => {
    await store().apply(DATASET, { origin: 'curated', prune: false, dryRun: false })
    before = await contentOf(store())
  })

  it.each(WRITES)('refuses %s, and nothing is changed', async (text) => {
    await expect(ask(store(), text)).rejects.toThrow(QueryRefused)
    await expect(ask(store(), text, { untrusted: true })).rejects.toThrow(QueryRefused)
    expect(await contentOf(store())).toEqual(before)
  })

  it.each(REACHING_OUT)('does not run %s when a person typed it', async (text) => {
    // An engine that does not know the statement calls it a fault, of which a refusal is one.
    await expect(ask(store(), text, { untrusted: true })).rejects.toThrow(QueryFault)
    expect(await contentOf(store())).toEqual(before)
  })
})

/** All labels, types and properties. */
async function contentOf(store: GraphStore): Promise<unknown> {
  const nodes = await ask(store, 'MATCH (n) RETURN n.id AS id, labels(n), properties(n)')
  const relationships = await ask(
    store,
    'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)',
  )
  return {
    nodes: nodes.rows.map((row) => JSON.stringify(row)).toSorted(),
    relationships: relationships.rows.map((row) => JSON.stringify(row)).toSorted(),
  }
}
