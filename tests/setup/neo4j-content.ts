import neo4j, { type QueryResult } from 'neo4j-driver'
import type { Neo4jAccount } from './neo4j-offer.ts'

/** Runs one statement with full rights, past the store under test. */
export async function runDirectly(account: Neo4jAccount, text: string): Promise<QueryResult> {
  const { uri, user, password, database } = account
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  const session = driver.session({ database })
  try {
    return await session.run(text)
  } finally {
    await session.close()
    await driver.close()
  }
}

export async function countNodes(account: Neo4jAccount): Promise<number> {
  const { records } = await runDirectly(account, 'MATCH (n) RETURN count(n) AS nodes')
  return Number(records[0]?.get('nodes'))
}

export async function deleteEverything(account: Neo4jAccount): Promise<void> {
  await runDirectly(account, 'MATCH (n) DETACH DELETE n')
}
