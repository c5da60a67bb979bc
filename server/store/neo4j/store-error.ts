import { Neo4jError } from 'neo4j-driver'
import {
  QueryFault,
  QueryRefused,
  QueryTimeout,
  QueryTooLarge,
  StoreBusy,
  StoreUnavailable,
} from '../errors.ts'
import { parseFault } from './query-position.ts'
import { whyUnreachable } from './why-unreachable.ts'

/** What is needed to say more about a failure than the driver does. */
export interface FailureContext {
  readonly address: string
  readonly database: string
  readonly timeoutMs: number
  /** What was put before the statement's own text; see parseFault. */
  readonly prefix: string
}

interface Rule {
  readonly code: RegExp
  readonly message?: RegExp
  readonly make: (error: Neo4jError, context: FailureContext) => Error
}

/** The first rule that fits holds. https://neo4j.com/docs/status-codes/current/errors/all-errors/ */
const RULES: readonly Rule[] = [
  { code: /\.Statement\.AccessMode$/, make: refusedWrite },
  { code: /\.Security\.Forbidden$/, make: refused },
  { code: /\.TransactionTimedOut/, make: (_, { timeoutMs }) => new QueryTimeout(timeoutMs) },
  { code: /OutOfMemory|StackOverFlow/i, make: tooLarge },
  { code: /\.DatabaseNotFound$/, make: noDatabase },
  { code: /\.Security\./, make: unauthorized },
  { code: /^Neo\.ClientError\.(?:Statement|Procedure|Schema)\./, make: fault },
  { code: /\.UnknownError$/, message: /^Index \d+ out of bounds for length/, make: brokenOff },
  { code: /\.Database\.|DatabaseUnavailable|\.Transaction\.Terminated$/, make: unavailable },
  { code: /^Neo\.TransientError\./, make: busy },
  { code: /^(?:ServiceUnavailable|SessionExpired|ProtocolError)$/, make: unavailable },
  { code: /^N\/A$/, message: /acquisition timed out.*Active conn count = 0\b/, make: unavailable },
  { code: /^N\/A$/, message: /acquisition timed out/, make: busy },
  { code: /^N\/A$/, message: /responded HTTP/, make: unavailable },
]

/**
 * What the driver threw, as the port speaks of it. What is not known is given back as it came: it is
 * a fault of the program, and its message is for the log alone.
 */
export function toStoreError(error: unknown, context: FailureContext): Error {
  if (!(error instanceof Neo4jError))
    return error instanceof Error ? error : new Error(String(error))
  const rule = RULES.find(
    ({ code, message }) => code.test(error.code) && (message?.test(error.message) ?? true),
  )
  return rule ? rule.make(error, context) : error
}

function fault(error: Neo4jError, { prefix }: FailureContext): QueryFault {
  const { text, position } = parseFault(error.message, prefix)
  return new QueryFault(text, position)
}

/** Neo4j 5.26 trips so over a text that ends too early and has a character beyond U+FFFF in it. */
function brokenOff(): QueryFault {
  return new QueryFault('the statement ends before it is complete')
}

function refusedWrite(): QueryRefused {
  return new QueryRefused('the statement would write, and queries only read')
}

function refused(error: Neo4jError): QueryRefused {
  return new QueryRefused(parseFault(error.message, '').text)
}

function tooLarge(error: Neo4jError): QueryTooLarge {
  return new QueryTooLarge(
    'the query needs more memory than the database gives to one; narrow it (a label, a property, ' +
      'a LIMIT) and run it again',
    { cause: error },
  )
}

function busy(error: Neo4jError): StoreBusy {
  return new StoreBusy('the database has its hands full; try again in a moment', { cause: error })
}

function unauthorized(error: Neo4jError, { address }: FailureContext): StoreUnavailable {
  return new StoreUnavailable(
    `the database at ${address} refuses the user or the password (NEO4J_USER, NEO4J_PASSWORD)`,
    { cause: error },
  )
}

function noDatabase(error: Neo4jError, { address, database }: FailureContext): StoreUnavailable {
  return new StoreUnavailable(
    `the server at ${address} has no database "${database}" (NEO4J_DATABASE)`,
    { cause: error },
  )
}

function unavailable(error: Neo4jError, { address }: FailureContext): StoreUnavailable {
  return new StoreUnavailable(
    `the database at ${address} does not answer: ${whyUnreachable(error)}`,
    {
      cause: error,
    },
  )
}
