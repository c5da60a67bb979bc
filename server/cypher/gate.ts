import { QueryFault, QueryRefused } from '../store/errors.ts'
import { deepest, pairBrackets } from './brackets.ts'
import type { Partners } from './brackets.ts'
import { judgeCall, judgeCreate, judgeDottedCall, judgeShow } from './calls.ts'
import type { Complaint } from './calls.ts'
import { FOREIGN_LEADS, READING, WRITING } from './keywords.ts'
import type { Vocabulary } from './keywords.ts'
import { placeAt } from './place.ts'
import { rolesOf } from './roles.ts'
import type { Role } from './roles.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'
import { readings } from './unicode-escapes.ts'
import type { Reading } from './unicode-escapes.ts'

const MAX_BYTES = 20_000
/** Neo4j’s parser overflows its stack, and its connection hangs, at some 300. */
const MAX_DEPTH = 100

/**
 * Lets a statement pass that can only read the graph: the first layer of several, before any
 * engine sees the text. It takes time in proportion to the text's length.
 * @throws QueryRefused what could write, or reach outside the graph
 * @throws QueryFault what cannot be read: an unclosed quote, a word where no such word can stand
 */
export function judge(text: string): void {
  judgeBy(READING, text)
}

/**
 * As `judge`, for a statement that may also change nodes and relationships; the schema, the server
 * and what lies outside the graph stay closed.
 * @throws QueryRefused, QueryFault
 */
export function judgeWrite(text: string): void {
  judgeBy(WRITING, text)
}

function judgeBy(vocabulary: Vocabulary, text: string): void {
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_BYTES) {
    throw new QueryRefused(
      `the query has ${bytes} bytes, and ${MAX_BYTES} are allowed; send values as parameters`,
    )
  }
  const faults = readings(text).flatMap((reading) => faultIn(vocabulary, reading, text))
  // That it writes in one reading says more than that another reading makes no sense.
  const worst = faults.find((fault) => fault instanceof QueryRefused) ?? faults[0]
  if (worst) throw worst
}

function faultIn(vocabulary: Vocabulary, reading: Reading, sent: string): QueryFault[] {
  try {
    judgeTokens(vocabulary, tokenize(reading.text), reading.text)
    return []
  } catch (error) {
    if (!(error instanceof QueryFault)) throw error
    if (reading.text === sent) return [error]
    const place = error.position && placeAt(sent, reading.sentOffset(error.position.offset))
    const message = `${error.message} (after \\uXXXX is replaced, which happens before quotes count)`
    return [
      error instanceof QueryRefused
        ? new QueryRefused(message, place)
        : new QueryFault(message, place),
    ]
  }
}

function judgeTokens(vocabulary: Vocabulary, tokens: readonly Token[], text: string): void {
  if (tokens.length === 0) throw new QueryFault('the query is empty')
  const roles = rolesOf(tokens, vocabulary)
  if (deepest(tokens) > MAX_DEPTH) {
    throw new QueryFault(`brackets stand in more than ${MAX_DEPTH} others: take the query apart`)
  }
  const partners = pairBrackets(tokens)
  for (const [index, token] of tokens.entries()) {
    const complaint = complaintAt(vocabulary, tokens, roles, partners, index)
    if (complaint === null) continue
    const place = placeAt(text, token.offset)
    throw complaint.refused
      ? new QueryRefused(complaint.message, place)
      : new QueryFault(complaint.message, place)
  }
}

const CREATING: ReadonlySet<string> = new Set(['CREATE', 'INSERT'])

function complaintAt(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  roles: readonly Role[],
  partners: Partners,
  index: number,
): Complaint | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.text === ';' && index < tokens.length - 1) {
    return { refused: true, message: 'one statement at a time: take out the ; and what follows it' }
  }
  if (token.text === ':' && index === 0) {
    return { refused: true, message: 'commands that begin with : belong to Neo4j’s own console' }
  }
  if (token.text === '(') return judgeDottedCall(tokens, roles, index)
  if (roles[index] === 'foreign') return foreignWord(vocabulary, token, index)
  if (roles[index] !== 'keyword') return null
  if (token.keyword === 'CALL') return judgeCall(tokens, partners, index)
  if (token.keyword === 'SHOW') return judgeShow(tokens, index)
  return CREATING.has(token.keyword) ? judgeCreate(tokens, index) : null
}

function foreignWord({ dangers }: Vocabulary, token: Token, index: number): Complaint {
  const danger = dangers.get(token.keyword)
  if (danger !== undefined) {
    const name = `to use it as a name, put it in backticks: \`${token.text}\``
    return { refused: true, message: `${token.keyword} is refused: ${danger}; ${name}` }
  }
  const reason = FOREIGN_LEADS.get(token.keyword)
  if (reason !== undefined) {
    return { refused: true, message: `${token.keyword} is refused: ${reason}` }
  }
  const place = index === 0 ? 'a query begins' : 'an operator or the next clause should stand'
  return {
    refused: false,
    message: `${token.text} is not known where ${place}; a name with blanks needs backticks`,
  }
}
