import { QueryTimeout, StoreUnavailable } from '../errors.ts'
import type { StoreDescription } from '../graph-store.ts'
import { openScope, type Connection } from './query-scope.ts'

/** Longer than the driver waits for a connection; shorter than a person waits for a start. */
const ANSWER_MS = 10_000

const COMPONENTS = `CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition`

/** @throws {StoreUnavailable} where the server, or the database in it, does not answer in time */
export async function describeServer(connection: Connection): Promise<StoreDescription> {
  const scope = openScope(connection, { timeoutMs: ANSWER_MS })
  try {
    const { records } = await scope.query(COMPONENTS, {})
    const version = String(records[0]?.get('version') ?? 'of unknown version')
    const edition = String(records[0]?.get('edition') ?? '')
    return {
      engine: 'neo4j',
      version: `${version} ${edition}`.trim(),
      lacks: [],
      location: connection.address,
    }
  } catch (error) {
    if (!(error instanceof QueryTimeout)) throw error
    throw new StoreUnavailable(
      `the database at ${connection.address} does not answer: no word from it in ${ANSWER_MS / 1_000} s`,
      { cause: error },
    )
  } finally {
    scope.end()
  }
}
