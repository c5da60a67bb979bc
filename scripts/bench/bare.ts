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
