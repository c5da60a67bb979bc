import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { GrafeoDB } from '../../server/store/embedded/engine.ts'
import { createDriver, type Neo4jSettings } from '../../server/store/neo4j/driver-settings.ts'

/** Something that answers statements with nothing of ours around it. */
export interface Bare {
  readonly name: string
  readonly ask: (cypher: string) => Promise<number>
  readonly close: () => Promise<void>
}

/** The embedded engine in this very process, all rows at once. */
export function bareEngine(): Bare {
  const graph = GrafeoDB.create()
  return {
    name: 'the bare engine in one process',
    ask: async (cypher) => (await graph.executeCypher(cypher)).rows().length,
    close: async () => graph.close(),
  }
}

/** The embedded engine behind a server that does nothing else: its rows as lines of JSON. */
export async function bareServer(): Promise<Bare> {
  const graph = GrafeoDB.create()
  const server = createServer(async (request, response) => {
    const rows = (await graph.executeCypher(await text(request))).rows()
    response.end(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    name: 'the bare engine behind a bare server',
    ask: async (cypher) =>
      (await (await fetch(url, { method: 'POST', body: cypher })).arrayBuffer()).byteLength,
    close: async () => {
      server.closeAllConnections()
      server.close()
      graph.close()
    },
  }
}

/** The driver of Neo4j with the settings of the store. */
export function bareDriver(settings: Neo4jSettings): Bare {
  const driver = createDriver(settings)
  return {
    name: 'the bare driver',
    ask: async (cypher) => {
      const session = driver.session({ database: settings.database })
      try {
        return await session.executeRead(async (work) => (await work.run(cypher)).records.length)
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}
