import { placeAt } from '../../../cypher/place.ts'
import { rolesOf, type Role } from '../../../cypher/roles.ts'
import { tokenize } from '../../../cypher/tokens.ts'
import type { Token } from '../../../cypher/tokens.ts'
import { QueryFault, QueryUnsupported } from '../../errors.ts'

/** The words that the engine takes for keywords wherever they stand. */
const RESERVED = new Set(
  (
    'AND AS CASE CREATE DELETE DETACH DISTINCT ELSE FALSE IN IS MATCH MERGE NOT NULL OPTIONAL OR ' +
    'REMOVE RETURN SET THEN TRUE UNION UNWIND WHEN WHERE WITH XOR'
  ).split(' '),
)
/** A pair of surrogates is one character. */
const ESCAPES = /\\u([dD][89abAB][\da-fA-F]{2})\\u([dD][c-fC-F][\da-fA-F]{2})|\\(?:[^]|$)/gu
const BROKEN_ESCAPE = /\\\\|\\u(?![\da-fA-F]{4})/g
const WIDE_BLANK = /[^\S \t\n\r]/gu

/**
 * Writes the tokens as the engine reads them: names that are keywords in backticks, the escapes of
 * texts that it does not know, numbers without `_`, plain blanks; and no closing semicolon.
 */
export function lexical(text: string): string {
  const tokens = tokenize(text)
  const roles = rolesOf(tokens)
  const hasWideBlanks = text.search(WIDE_BLANK) >= 0
  const blanks = (from: number, to: number) => {
    const written = text.slice(from, to)
    return hasWideBlanks ? written.replace(WIDE_BLANK, ' ') : written
  }
  let result = ''
  let at = 0
  for (const [index, token] of tokens.entries()) {
    result += blanks(at, token.offset)
    if (isOffset(token, roles[index])) result += 'SKIP'
    // UNION alone says the same, and UNION DISTINCT is not known.
    else if (tokens[index - 1]?.keyword !== 'UNION' || token.keyword !== 'DISTINCT')
      result += tokenText(token, roles[index] === 'name' || tokens[index - 1]?.keyword === 'AS')
    at = token.end
  }
  return result + blanks(at, text.length)
}

/** Another word for SKIP. */
function isOffset({ keyword }: Token, role: Role | undefined): boolean {
  return role === 'keyword' && keyword === 'OFFSET'
}

/**
 * Neo4j reads \uXXXX everywhere, before it looks for quotes and comments.
 * @throws {QueryFault} for one that is cut short
 */
export function checkEscapes(text: string): void {
  for (const { 0: escape, index } of text.matchAll(BROKEN_ESCAPE)) {
    if (escape === '\\\\') continue
    const message = 'behind \\u stand four hexadecimal digits; a backslash itself is written \\\\'
    throw new QueryFault(message, placeAt(text, index))
  }
}

/**
 * The engine knows no way to write a backtick within backticks.
 * @throws {QueryUnsupported} for a name with one
 */
export function checkBackticks(tokens: readonly Token[], text: string): void {
  for (const { kind, value, offset } of tokens) {
    if ((kind !== 'quoted' && kind !== 'parameter') || !value.includes('`')) continue
    throw new QueryUnsupported('a name with a backtick in it needs Neo4j', placeAt(text, offset))
  }
}

function tokenText(token: Token, isName: boolean): string {
  switch (token.kind) {
    case 'word':
      return isName && RESERVED.has(token.keyword) ? `\`${token.text}\`` : token.text
    case 'parameter':
      return RESERVED.has(token.value.toUpperCase()) ? `$\`${token.value}\`` : token.text
    case 'number':
      return token.text.includes('_') ? token.text.replaceAll('_', '') : token.text
    case 'text':
      return !token.text.includes('\\') ? token.text : token.text.replaceAll(ESCAPES, escapeText)
    case 'quoted':
      return token.text.replaceAll(/\\u([\da-fA-F]{4})/g, quotedCharacter)
    default:
      return token.text === ';' ? ' ' : token.text
  }
}

function escapeText(escape: string, high?: string, low?: string): string {
  if (high !== undefined && low !== undefined) {
    return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16))
  }
  if (escape === '\\b') return '\\u0008'
  if (escape === '\\f') return '\\u000c'
  return escape === '\\U' ? '\\\\U' : escape
}

/** A backtick would end the quotes. */
function quotedCharacter(escape: string, code: string): string {
  const character = String.fromCharCode(Number.parseInt(code, 16))
  return character === '`' ? escape : character
}
