import { once } from 'node:events'
import { text as readAll } from 'node:stream/consumers'
import { judge } from '../server/cypher/gate.ts'
import { readEnvironment } from '../server/environment.ts'
import { ArgumentFault, exitCodeOf } from '../server/exit-code.ts'
import { QueryFault } from '../server/store/errors.ts'
import type { RunResult } from '../server/store/graph-store.ts'
import { openStore } from '../server/store/open-store.ts'
import { argumentsOf, print, runCommand } from './command.ts'
import { faultText } from './query/fault-text.ts'
import { type AnswerFormat, FORMAT_NAMES, openFormat } from './query/formats.ts'
import { readParameters } from './query/parameters.ts'

const USAGE = `usage: npm run query -- 'MATCH …' [--param name=value]… [--format ${FORMAT_NAMES.join('|')}]
                        [--limit ROWS] [--timeout SECONDS]
  -               reads the query from standard input
  --param         a parameter of the query: JSON where it reads as such, else a text
  --limit         the greatest number of rows, 10,000 by default`

const OPTIONS = {
  param: { type: 'string', multiple: true },
  format: { type: 'string', default: 'table' },
  limit: { type: 'string', default: '10000' },
  timeout: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

const MOST_ROWS = 1_000_000

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf({ options: OPTIONS }, USAGE)
  if (values.help) return print(USAGE)
  const [given, ...more] = positionals
  if (given === undefined || more.length > 0) throw new ArgumentFault(USAGE)
  const name = FORMAT_NAMES.find((known) => known === values.format)
  if (name === undefined)
    throw new ArgumentFault(`--format ${values.format} is not known\n${USAGE}`)
  const parameters = readParameters(values.param ?? [])
  const limit = wholeNumber('--limit', values.limit, MOST_ROWS)
  const environment = readEnvironment(process.env)
  const most = environment.timeoutMs / 1_000
  const timeoutMs =
    1_000 * wholeNumber('--timeout', values.timeout ?? String(Math.ceil(most)), most)
  const query = given === '-' ? await readAll(process.stdin) : given
  try {
    judge(query)
    const store = await openStore(environment)
    try {
      const options = { limit, timeoutMs, untrusted: true, signal: stopSignal() }
      await write(await store.run({ text: query, parameters }, options), openFormat(name))
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof QueryFault)) throw error
    process.stderr.write(`${faultText(query, error)}\n`)
    process.exitCode = exitCodeOf(error)
  }
}

function wholeNumber(option: string, given: string, most: number): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 1) return Math.min(number, most)
  throw new ArgumentFault(`${option} ${given} must be a whole number from 1\n${USAGE}`)
}

/** Writes the rows at the speed at which they are taken: a pipe that is full holds up the engine. */
async function write(result: RunResult, format: AnswerFormat): Promise<void> {
  await send(format.start(result.columns))
  for await (const batch of result.batches) await send(format.rows(batch))
  await send(format.end(result.summary()))
}

async function send(chunk: string): Promise<void> {
  if (chunk !== '' && !process.stdout.write(chunk)) await once(process.stdout, 'drain')
}

/** Ctrl-C, and a reader that has enough (`| head`), stop the query in the engine. */
function stopSignal(): AbortSignal {
  const stopped = new AbortController()
  process.once('SIGINT', () => stopped.abort())
  process.stdout.on('error', () => {
    stopped.abort()
    process.exitCode = 0
  })
  return stopped.signal
}

await runCommand(main)
