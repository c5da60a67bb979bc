import { createServer } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { loadCurated } from '../../server/curated.ts'
import { createApp } from '../../server/http/app.ts'
import { findProject } from '../../server/project.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { openStore, type StoreSettings } from '../../server/store/open-store.ts'

export interface RunningServer {
  readonly url: string
  readonly store: GraphStore
  readonly close: () => Promise<void>
}

/**
 * The server on a port of its own: with the curated graph in a folder of its own, or on a Neo4j with
 * what is there.
 */
export async function runServer(neo4j: StoreSettings['neo4j'] = null): Promise<RunningServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'demarche-bench-'))
  const { root, ...about } = findProject()
  const store = await openStore({ dataDirectory, neo4j })
  if (neo4j === null) await loadCurated(store, root)
  const app = createApp({
    store,
    about,
    log: pino({ level: 'silent' }),
    limits: { timeoutMs: 60_000, requestsPerMinute: 1_000_000 },
    hosts: [],
    token: null,
    writeToken: null,
    page: join(root, 'dist', 'client'),
    viewer: join(root, 'dist', 'viewer'),
    closing: new AbortController().signal,
  })
  const server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    store,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await store.close()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
