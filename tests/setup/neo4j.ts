/**
 * Vitest's global setup for Neo4j. `NEO4J_TEST_URI` (with NEO4J_TEST_USER, NEO4J_TEST_PASSWORD and
 * NEO4J_TEST_DATABASE) names a server whose database may be emptied; else one of our own is started
 * when the first test asks for it, where Java and the downloaded jars are there. Nothing is
 * downloaded: `npm run neo4j -- --download-only` does that, once.
 */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { CannotStart } from '../../scripts/neo4j/cannot-start.ts'
import { findJava } from '../../scripts/neo4j/java.ts'
import { assembleLibrary } from '../../scripts/neo4j/library.ts'
import { startNeo4j } from '../../scripts/neo4j/server.ts'
import { countNodes } from './neo4j-content.ts'
import type { Neo4jAccount, Neo4jTurn } from './neo4j-offer.ts'

interface Neo4jSource {
  readonly own: boolean
  readonly start: () => Promise<Neo4jAccount>
  readonly stop: () => Promise<void>
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const source = givenServer() ?? (await ownServer())
  const reason = typeof source === 'string' ? source : await whyNotUsable(source)
  if (typeof source === 'string' || reason !== null) {
    project.provide('neo4j', { available: false, reason: reason ?? '' })
    return () => Promise.resolve()
  }
  const line = await openWaitingLine(source)
  const { port } = line.address() as AddressInfo
  project.provide('neo4j', { available: true, port, own: source.own })
  return async () => {
    line.close()
    await source.stop()
  }
}

function givenServer(): Neo4jSource | null {
  const { env } = process
  const uri = env['NEO4J_TEST_URI']
  if (!uri) return null
  const account = {
    uri,
    user: env['NEO4J_TEST_USER'] || 'neo4j',
    password: env['NEO4J_TEST_PASSWORD'] || '',
    database: env['NEO4J_TEST_DATABASE'] || 'neo4j',
  }
  return {
    own: false,
    start: () => Promise.resolve(account),
    stop: () => Promise.resolve(),
  }
}

/** Tests delete all that they find: a database that holds something is not for them. */
async function whyNotUsable({ own, start }: Neo4jSource): Promise<string | null> {
  if (own) return null
  const account = await start()
  try {
    const nodes = await countNodes(account)
    return nodes === 0 ? null : `${account.uri} holds ${nodes} nodes, which the tests would delete`
  } catch (error) {
    return `${account.uri}: ${error instanceof Error ? error.message : String(error)}`
  }
}

function ignore(): void {}

async function ownServer(): Promise<Neo4jSource | string> {
  try {
    await findJava()
    // Aborted from the start: it answers whether the jars are there, and fetches none.
    await assembleLibrary({ log: ignore, signal: AbortSignal.abort() })
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    return 'no Neo4j here: set NEO4J_TEST_URI, or run "npm run neo4j -- --download-only" once'
  }
  const folder = await mkdtemp(join(tmpdir(), 'demarche-neo4j-'))
  const password = 'for-tests-only'
  let running: ReturnType<typeof startNeo4j> | null = null
  return {
    own: true,
    start: async () => {
      running ??= startNeo4j({ port: 0, dataDir: folder, password, log: ignore })
      const { uri, user } = await running
      return { uri, user, password, database: 'neo4j' }
    },
    stop: async () => {
      const server = await running?.catch(() => null)
      await server?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** One database for all test files: each connection waits for its turn, and ends it by closing. */
async function openWaitingLine(source: Neo4jSource): Promise<Server> {
  let turn = Promise.resolve()
  const line = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    turn = giveTurn(turn, socket, source)
  })
  line.listen(0, '127.0.0.1')
  await once(line, 'listening')
  return line
}

async function giveTurn(before: Promise<void>, socket: Socket, source: Neo4jSource): Promise<void> {
  const left = once(socket, 'close')
  await before
  if (socket.destroyed) return
  const turn: Neo4jTurn = await source.start().catch((error: unknown) => ({ error: String(error) }))
  socket.write(`${JSON.stringify(turn)}\n`)
  await left
}
