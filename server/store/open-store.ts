import { join } from 'node:path'
import type { GraphStore } from './graph-store.ts'
import { openEmbeddedStore } from './embedded/embedded-store.ts'

export interface StoreSettings {
  readonly dataDirectory: string
  readonly neo4j: {
    readonly uri: string
    readonly user: string
    readonly password: string
    readonly database: string
  } | null
}

/**
 * The store that the settings name.
 * @throws {StoreUnavailable}
 */
export async function openStore({ dataDirectory, neo4j }: StoreSettings): Promise<GraphStore> {
  if (neo4j === null) return openEmbeddedStore({ directory: join(dataDirectory, 'store') })
  // The driver is not loaded where nobody needs it: it is a fifth of the server's memory.
  const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts')
  return openNeo4jStore(neo4j)
}
