/** `npm run neo4j`: a real Neo4j Community server without Docker, until Ctrl-C. */
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { CannotStart } from './neo4j/cannot-start.ts'
import { assembleLibrary } from './neo4j/library.ts'
import { keptPassword, passwordFault, passwordFile } from './neo4j/password.ts'
import { type RunningNeo4j, startNeo4j } from './neo4j/server.ts'

const HELP = `npm run neo4j -- [--port PORT] [--data DIR] [--download-only]

  --port PORT       where Bolt listens, on 127.0.0.1 (7687; 0 takes a free one)
  --data DIR        where configuration, data and logs lie (.data/neo4j)
  --download-only   fetch the server (about 150 MB, once) and end

NEO4J_PASSWORD sets the password of a new server, 8 characters at least. Without it one is made
and kept in DIR/password. Java 17 and, once, Maven are needed. To use the server:

  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD="$(cat .data/neo4j/password)" npm start
`

interface Wish {
  readonly port: number
  readonly dataDir: string
  readonly downloadOnly: boolean
  readonly help: boolean
}

class WrongArguments extends Error {}

function readWish(argv: readonly string[]): Wish {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '7687' },
        data: {
          type: 'string',
          default: fileURLToPath(new URL('../.data/neo4j', import.meta.url)),
        },
        'download-only': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const dataDir = resolve(values.data)
    return {
      port: readPort(values.port),
      dataDir,
      downloadOnly: values['download-only'],
      help: values.help,
    }
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error))
  }
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new WrongArguments(`--port wants a number from 0 to 65535, not "${text}"`)
}

function passwordFromEnvironment(): string | undefined {
  const password = process.env['NEO4J_PASSWORD'] || undefined
  const fault = password === undefined ? null : passwordFault(password)
  if (fault !== null) throw new WrongArguments(`NEO4J_PASSWORD: ${fault}`)
  return password
}

function log(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function serve({ port, dataDir }: Wish, signal: AbortSignal): Promise<void> {
  const given = passwordFromEnvironment()
  const password = given ?? (await keptPassword(dataDir))
  const server = await startNeo4j({ port, dataDir, password, log, signal })
  const secret = given === undefined ? `in ${nearName(passwordFile(dataDir))}` : 'NEO4J_PASSWORD'
  process.stdout.write(
    `Neo4j ${server.version} answers at ${server.uri} (user ${server.user}, password ${secret}, ` +
      `data in ${nearName(dataDir)}); Ctrl-C stops it\n`,
  )
  await untilStopped(server, signal)
}

async function untilStopped(server: RunningNeo4j, signal: AbortSignal): Promise<void> {
  const wished = new Promise<void>((done) => {
    if (signal.aborted) done()
    signal.addEventListener('abort', () => {
      done()
    })
  })
  await Promise.race([wished, server.gone])
  if (!signal.aborted) throw new CannotStart('Neo4j ended by itself; its logs say why.')
  log('Neo4j: stopping')
  await server.stop()
}

function nearName(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}

async function main(): Promise<number> {
  const interrupt = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      interrupt.abort()
    })
  }
  try {
    const wish = readWish(process.argv.slice(2))
    if (wish.help) process.stdout.write(HELP)
    else if (wish.downloadOnly) await assembleLibrary({ log, signal: interrupt.signal })
    else await serve(wish, interrupt.signal)
    return 0
  } catch (error) {
    if (error instanceof WrongArguments) return tell(`${error.message}\n\n${HELP}`, 2)
    if (error instanceof CannotStart || isSystemError(error)) return tell(error.message, 3)
    throw error
  }
}

/** A folder that cannot be written, a full disk. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}

function tell(message: string, code: number): number {
  log(message.trimEnd())
  return code
}

process.exitCode = await main()
