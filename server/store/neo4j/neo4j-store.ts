import type { GraphStore } from '../graph-store.ts'
import { StoreUnavailable } from '../errors.ts'
import { asLines } from '../row-lines.ts'
import { describeServer } from './describe-server.ts'
import { addressOf, createDriver, type Neo4jSettings } from './driver-settings.ts'
import { loadDataset } from './load-transaction.ts'
import type { Connection } from './query-scope.ts'
import { explainStatement, runStatement } from './run-statement.ts'
import { planWrite, writeOnce } from './write-statement.ts'

/**
 * The store in a Neo4j database. The server, the password and the database are tried before it is
 * given out; it survives a server that goes away and comes back.
 * @throws {StoreUnavailable}
 */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<GraphStore> {
  const driver = createDriver(settings)
  const connection = { driver, database: settings.database, address: addressOf(settings.uri) }
  try {
    await describeServer(connection)
  } catch (error) {
    await driver.close()
    throw error
  }
  return storeAt(connection)
}

function storeAt(connection: Connection): GraphStore {
  let closing: Promise<void> | null = null
  const open = (): Connection => {
    if (closing !== null) throw new StoreUnavailable('the store is closed')
    return connection
  }
  return {
    run: async (statement, options) => runStatement(open(), statement, options),
    runAsLines: async (statement, options) =>
      asLines(await runStatement(open(), statement, options)),
    explain: async (statement, options) => explainStatement(open(), statement, options),
    apply: async (dataset, options) => loadDataset(open(), dataset, options),
    describe: async () => describeServer(open()),
    writer: {
      plan: async (statement, options) => planWrite(open(), statement, options),
      write: async (statement, expected, options) =>
        writeOnce(open(), statement, expected, options),
    },
    close: () => (closing ??= connection.driver.close()),
  }
}
