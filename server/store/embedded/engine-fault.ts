import {
  QueryFault,
  type QueryPosition,
  QueryRefused,
  QueryTooLarge,
  QueryUnsupported,
  StoreError,
  StoreUnavailable,
} from '../errors.ts'
import { type Stops, stoppedAt } from './dialect/stop.ts'
import { placeOfFault } from './place-of-fault.ts'

/** What was sent to the engine, and what the writer of the statement wrote. */
export interface SentText {
  readonly written: string
  /** False where the dialect changed the text: the engine's positions fit another text then. */
  readonly unchanged: boolean
  /** Lines that were put before it. */
  readonly linesBefore: number
  /** The faults that the dialect has made the engine stop at. */
  readonly stops?: Stops
}

const CODED = /^(?:[A-Za-z ]+: )?GRAFEO-([A-Z])(\d{3}): ([^]*)$/
const FRAME_LINE = /^\s*(?:-->|\d*\s*\|)/
const STAGE = /^(?:(?:syntax|semantic|execution|optimization) error|Invalid value|Internal error): /
const TOKENS: ReadonlyMap<string, string> = new Map([
  ['LParen', "'('"],
  ['RParen', "')'"],
  ['LBrace', "'{'"],
  ['RBrace', "'}'"],
  ['LBracket', "'['"],
  ['RBracket', "']'"],
  ['Colon', "':'"],
  ['Comma', "','"],
  ['Eq', "'='"],
  ['Match', 'MATCH'],
])

/** The engine broke down at the statement; what it holds in memory is not to be trusted any more. */
export class EnginePanic extends QueryUnsupported {}

/** An error of the engine while it answered a statement → the store's error for it. */
export function toStoreError(error: unknown, sent: SentText): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  if (error.message.includes('panicked')) return panic(error.message)
  const stopped = stoppedAt(error.message, sent.stops)
  if (stopped !== null) return stopped
  const [, family, number, body] = CODED.exec(error.message) ?? []
  if (family === undefined || body === undefined) return error
  const message = cleanMessage(body)
  const position =
    (sent.unchanged ? positionIn(sent.written, body, sent.linesBefore) : null) ??
    placeOfFault(sent.written, message)
  if (`${family}${number}` === 'T003') return writeRefused()
  if (/MiB of memory/.test(message)) return new QueryTooLarge(message)
  if (family === 'Q' || family === 'V') return new QueryFault(message, position)
  if (family === 'X' && message.startsWith('PatternComprehension')) return patternRefused()
  if (family === 'X') return new QueryUnsupported(`the embedded engine stopped at: ${message}`)
  if (/memory/i.test(message)) return new QueryTooLarge(message)
  return new StoreUnavailable(`the embedded engine failed: ${message}`)
}

function panic(message: string): EnginePanic {
  const what = 'the embedded engine broke down at this statement'
  // Engine 0.6.0, paths of two or more hops from tens of thousands of nodes.
  if (!message.includes('MAX_CAPACITY')) return new EnginePanic(`${what}; write it in another way`)
  return new EnginePanic(
    `${what}: too many paths at once. Begin at fewer nodes, or split the path: ` +
      'MATCH (a)-[r]->(b) MATCH (b)-[s]->(c) WHERE r <> s',
  )
}

function patternRefused(): QueryUnsupported {
  return new QueryUnsupported(
    '[(a)-->(b) | …] and COLLECT { … } stand in a column of WITH or RETURN here, and with size() in ' +
      'WHERE and ORDER BY: WITH a, [(a)-->(b) | b.name] AS l WHERE …',
  )
}

function writeRefused(): QueryRefused {
  return new QueryRefused('the statement would write; only reading is possible here')
}

/** The message without codes, code frame and the engine's own names; hints stay. */
function cleanMessage(body: string): string {
  const lines = body.split('\n').filter((line) => !FRAME_LINE.test(line))
  const hints = lines.slice(1).map((line) => line.trim().replace(/^help: /, ''))
  const first = (lines[0] ?? '').replace(STAGE, '').replace(/^\[Cypher\] /, '')
  const readable = first.replaceAll(
    /\b(Expected|expected|found) ([A-Z][A-Za-z]+)\b/g,
    (whole, verb: string, token: string) =>
      TOKENS.has(token) ? `${verb} ${TOKENS.get(token)}` : whole,
  )
  return [readable.trim(), ...hints.filter((hint) => hint !== '')].join('. ')
}

/** The place that a message names (`--> query:2:6`, in code points from 1) within the text. */
function positionIn(text: string, body: string, linesBefore: number): QueryPosition | null {
  const [, lineText, columnText] = /--> query:(\d+):(\d+)/.exec(body) ?? []
  if (lineText === undefined || columnText === undefined) return null
  const line = Number(lineText) - linesBefore
  const column = Number(columnText)
  const lines = text.split('\n')
  const content = lines[line - 1]
  if (content === undefined) return null
  const before = lines.slice(0, line - 1).reduce((sum, earlier) => sum + earlier.length + 1, 0)
  const within = Array.from(content)
    .slice(0, column - 1)
    .join('').length
  return { line, column, offset: before + within }
}
