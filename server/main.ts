import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { pino, destination } from 'pino'
import { loadCurated } from './curated.ts'
import { readEnvironment, type Environment } from './environment.ts'
import { ArgumentFault, exitCodeOf, messageOf } from './exit-code.ts'
import { createApp } from './http/app.ts'
import { findProject } from './project.ts'
import type { GraphStore } from './store/graph-store.ts'
import { openStore } from './store/open-store.ts'

const REQUESTS_PER_MINUTE = 6_000
/** After SIGTERM: how often idle connections are closed, when all others are, and the very end. */
const SWEEP_MS = 100
const GRACE_MS = 3_000
const LAST_MS = 9_000

async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  const log = pino({ level: environment.logLevel }, destination(2))
  const { root, ...about } = findProject()
  const store = await openStore(environment)
  try {
    await loadCurated(store, root)
    const closing = new AbortController()
    const app = createApp({
      store,
      log,
      about,
      limits: { timeoutMs: environment.timeoutMs, requestsPerMinute: REQUESTS_PER_MINUTE },
      hosts: environment.hosts,
      token: environment.token,
      writeToken: environment.writeToken,
      page: join(root, 'dist', 'client'),
      viewer: join(root, 'dist', 'viewer'),
      closing: closing.signal,
    })
    const server = createServer(app)
    await listen(server, environment)
    endOnSignal(server, store, closing)
    if (environment.allowWrites && 'absent' in store.writer) {
      log.warn(`ALLOW_WRITES=1 changes nothing here: ${store.writer.absent}`)
    }
    const { location } = await store.describe()
    process.stdout.write(`Demarche is at ${addressOf(server, environment)} (data: ${location})\n`)
  } catch (error) {
    await store.close()
    throw error
  }
}

function listen(server: Server, { host, port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ArgumentFault(whyNotListening(error, host, port)))
    })
    server.listen(port, host, resolve)
  })
}

function whyNotListening(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `port ${port} of ${host} is taken: set PORT to another one, or to 0 for any`
  }
  if (error.code === 'EACCES') return `port ${port} is not for everybody: set PORT to 1024 or more`
  return `HOST ${host} is no address of this machine: ${error.message}`
}

function addressOf(server: Server, { host }: Environment): string {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * No new requests, running queries stopped, the store closed, then the end. A client that neither
 * reads nor sends is cut off after a while.
 */
function endOnSignal(server: Server, store: GraphStore, closing: AbortController): void {
  const end = () => {
    closing.abort()
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
    setTimeout(() => process.exit(1), LAST_MS).unref()
    server.close(() => {
      clearInterval(sweep)
      void store.close().finally(() => process.exit(0))
    })
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = exitCodeOf(error)
})
