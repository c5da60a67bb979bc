import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { CannotStart } from './cannot-start.ts'
import { type JavaProcess, startJava } from './java-process.ts'
import { findJava } from './java.ts'
import { assembleLibrary } from './library.ts'
import { authLine, passwordFault } from './password.ts'
import { freePort } from './port.ts'
import { type Account, readiness } from '../../server/store/neo4j/readiness.ts'
import { heapOption, type Settings, settingsFor, settingsText } from './settings.ts'

export interface Neo4jOptions {
  /** For Bolt, on loopback; 0 for a free one. */
  readonly port: number
  /** Everything of this server lies here: configuration, data, logs. */
  readonly dataDir: string
  /** Holds from the first start in `dataDir` on. */
  readonly password: string
  readonly log: (line: string) => void
  /** Replaces or adds lines of neo4j.conf, `{'db.transaction.timeout': '2s'}`. */
  readonly settings?: Settings
  /** Gives up a start that is under way. */
  readonly signal?: AbortSignal
}

export interface RunningNeo4j extends Account {
  readonly version: string
  readonly pid: number | undefined
  /** Fulfilled when the server is gone, also when it died by itself. */
  readonly gone: Promise<void>
  readonly stop: () => Promise<void>
}

const USER = 'neo4j'
const START_TIMEOUT_MS = 120_000
const POLL_MS = 200

/**
 * Starts a Neo4j Community server and waits until it answers a query; the first time, its jars are
 * fetched. A start that fails, or is given up by `signal`, leaves no process behind.
 * @throws {CannotStart}
 */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j> {
  const fault = passwordFault(options.password)
  if (fault !== null) throw new CannotStart(fault)
  const java = await findJava()
  const library = await assembleLibrary({ log: options.log, signal: options.signal })
  const port = await freePort(options.port)
  const home = resolve(options.dataDir)
  const settings = settingsFor(port, options.settings)
  await prepareHome(home, settings, options.password)

  options.log(`Neo4j ${library.version}: starting`)
  const server = startJava({ java, library: library.folder, home, heap: heapOption(settings) })
  const account = { uri: `bolt://127.0.0.1:${port}`, user: USER, password: options.password }
  try {
    await waitUntilReady(server, account, { home, signal: options.signal })
  } catch (error) {
    await server.stop()
    throw error
  }
  const { pid, gone, stop } = server
  return { ...account, version: library.version, pid, gone, stop }
}

async function prepareHome(home: string, settings: Settings, password: string): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 })
  const folders = ['conf', 'import', join('data', 'dbms')]
  await Promise.all(folders.map((name) => mkdir(join(home, name), { recursive: true })))
  await writeFile(join(home, 'conf', 'neo4j.conf'), settingsText(settings))
  const auth = join(home, 'data', 'dbms', 'auth.ini')
  await writeFile(auth, authLine(USER, password), { mode: 0o600 })
}

interface Waiting {
  readonly home: string
  readonly signal: AbortSignal | undefined
}

async function waitUntilReady(
  server: JavaProcess,
  account: Account,
  { home, signal }: Waiting,
): Promise<void> {
  let isGone = false
  void server.gone.then(() => (isGone = true))
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (signal?.aborted === true) throw new CannotStart('Interrupted before Neo4j answered.')
    if (isGone) throw new CannotStart(whyGone(server, home))
    const answer = await readiness(account)
    if (answer === 'ready') return
    if (answer === 'refused') throw new CannotStart(otherPassword(home))
    await Promise.race([sleep(POLL_MS), server.gone])
  }
  throw new CannotStart(
    `Neo4j does not answer after ${START_TIMEOUT_MS / 1000} s; see ${home}/logs.`,
  )
}

function otherPassword(home: string): string {
  return `The data in ${home} were made with another password: give that one, or another folder.`
}

function whyGone(server: JavaProcess, home: string): string {
  const lines = server.lastLines()
  const text = lines.join('\n')
  if (text.includes('FileLockException')) return `Another server uses the data in ${home}.`
  const causes = lines.filter((line) => /ERROR|Exception/.test(line) && !/^\s/.test(line))
  const shown = causes.length > 0 ? causes.slice(0, 3) : lines.slice(-3)
  return `Neo4j ended while starting (logs in ${home}/logs):\n${shown.join('\n')}`
}
