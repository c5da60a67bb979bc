import { join, relative, resolve } from 'node:path'
import { ArgumentFault } from '../server/exit-code.ts'
import { findProject } from '../server/project.ts'
import { argumentsOf, print, runCommand } from './command.ts'
import { CannotStart } from './neo4j/cannot-start.ts'
import { assembleLibrary } from './neo4j/library.ts'
import { keptPassword, passwordFault, passwordFile } from './neo4j/password.ts'
import { type RunningNeo4j, startNeo4j } from './neo4j/server.ts'

const USAGE = `usage: npm run neo4j -- [--port PORT] [--data DIR] [--download-only]
  starts a Neo4j Community server without Docker; Ctrl-C stops it
  --port PORT       where Bolt listens, on 127.0.0.1 (7687; 0 takes a free one)
  --data DIR        where its configuration, data and logs lie (.data/neo4j)
  --download-only   fetches the server (about 150 MB, once) and ends
NEO4J_PASSWORD sets the password of a new server, 8 characters at least; without it one is made and
kept in DIR/password. Java 17 is needed, and Maven the first time. To use the server:
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD="$(cat .data/neo4j/password)" npm start`

const OPTIONS = {
  port: { type: 'string', default: '7687' },
  data: { type: 'string' },
  'download-only': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

interface Place {
  readonly port: number
  readonly dataDir: string
}

async function main(): Promise<void> {
  const signal = interruption()
  const { values, positionals } = argumentsOf({ options: OPTIONS }, USAGE)
  if (positionals.length > 0) throw new ArgumentFault(`what is "${positionals[0]}"?\n${USAGE}`)
  const dataDir = resolve(values.data ?? join(findProject().root, '.data', 'neo4j'))
  const place = { port: portOf(values.port), dataDir }
  try {
    if (values.help) print(USAGE)
    else if (values['download-only']) await assembleLibrary({ log, signal })
    else await serve(place, signal)
  } catch (error) {
    // A folder that cannot be written, a full disk: the message says which.
    if (error instanceof Error && 'syscall' in error) {
      throw new CannotStart(error.message, { cause: error })
    }
    throw error
  }
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new ArgumentFault(`--port wants a number from 0 to 65535, not "${text}"\n${USAGE}`)
}

/** Aborted by Ctrl-C, by a polite kill, and when the terminal goes away. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      controller.abort()
    })
  }
  return controller.signal
}

async function serve({ port, dataDir }: Place, signal: AbortSignal): Promise<void> {
  const given = givenPassword()
  const password = given ?? (await keptPassword(dataDir))
  const server = await startNeo4j({ port, dataDir, password, log, signal })
  const secret = given === undefined ? `in ${nearName(passwordFile(dataDir))}` : '$NEO4J_PASSWORD'
  print(
    `Neo4j ${server.version} is at ${server.uri} (user ${server.user}, password ${secret}, ` +
      `data in ${nearName(dataDir)}); Ctrl-C stops it`,
  )
  await untilStopped(server, signal)
}

function givenPassword(): string | undefined {
  const password = process.env['NEO4J_PASSWORD'] || undefined
  const fault = password === undefined ? null : passwordFault(password)
  if (fault !== null) throw new ArgumentFault(`NEO4J_PASSWORD: ${fault}`)
  return password
}

async function untilStopped(server: RunningNeo4j, signal: AbortSignal): Promise<void> {
  const wished = new Promise<void>((done) => {
    if (signal.aborted) done()
    signal.addEventListener('abort', () => {
      done()
    })
  })
  await Promise.race([wished, server.gone])
  if (!signal.aborted) throw new CannotStart('Neo4j ended by itself; its logs say why')
  log('Neo4j: stopping')
  await server.stop()
}

function nearName(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}

function log(line: string): void {
  process.stderr.write(`${line}\n`)
}

await runCommand(main)
