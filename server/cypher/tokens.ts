import { QueryFault } from '../store/errors.ts'
import { decodeText } from './text-literal.ts'
import { placeAt } from './place.ts'

export type TokenKind = 'word' | 'quoted' | 'text' | 'number' | 'parameter' | 'mark'

/** One token of a Cypher text. Blanks and comments are no tokens; the offsets show where they stood. */
export interface Token {
  readonly kind: TokenKind
  /** As written. */
  readonly text: string
  /** The name without backticks, the text without quotes and escapes, the parameter's name; else `text`. */
  readonly value: string
  /** A word in capitals, as both engines fold it to find keywords; '' for all other kinds. */
  readonly keyword: string
  readonly offset: number
  readonly end: number
}

// Names and blanks in ASCII, which are nearly all, are tried first: Unicode's classes are slow.
const ASCII_NAME = /[A-Za-z_][A-Za-z_\d]*/y
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*/uy
const ASCII_BLANK = /[ \t\n\v\f\r]+/y
const BLANK = /[\p{Zs}\u2028\u2029]+/uy
const NUMBER =
  /0[xX][\da-fA-F_]+|0[oO][0-7_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?|\.\d[\d_]*(?:[eE][+-]?\d+)?/y
const MARK = /\$|\.\.|<=|>=|<>|=~|\+=|\|\||::|[()[\]{},.:;|&!%+\-*/^=<>]/y
const LINE_COMMENT = /\/\/[^\n\r]*/y

/**
 * The tokens of a Cypher text, in the way of Neo4j 5's lexer, in one pass.
 * @throws QueryFault an unclosed quote or comment, or a character that stands for nothing
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let offset = skipBlank(text, 0)
  while (offset < text.length) {
    const token = readToken(text, offset)
    tokens.push(token)
    offset = skipBlank(text, token.end)
  }
  return tokens
}

function skipBlank(text: string, from: number): number {
  let offset = from
  for (;;) {
    const end =
      match(ASCII_BLANK, text, offset) ?? commentEnd(text, offset) ?? wideBlank(text, offset)
    if (end === null) return offset
    offset = end
  }
}

function commentEnd(text: string, offset: number): number | null {
  if (text[offset] !== '/') return null
  if (text[offset + 1] === '*') {
    const close = text.indexOf('*/', offset + 2)
    if (close < 0) fault(text, offset, 'this comment has no closing */')
    return close + 2
  }
  const end = match(LINE_COMMENT, text, offset)
  // Neo4j ends the comment here, the embedded engine at the next \n: what lies between would be
  // code for one and comment for the other.
  if (end !== null && text[end] === '\r' && text[end + 1] !== '\n') {
    fault(text, end, 'a lone carriage return ends this comment; end the line with a line feed')
  }
  return end
}

function readToken(text: string, offset: number): Token {
  const first = text.charAt(offset)
  if (first === "'" || first === '"') return readText(text, offset, first)
  if (first === '`') return readQuoted(text, offset, offset, 'quoted')
  // $(…) takes a label from a value.
  if (first === '$' && text[offset + 1] !== '(') return readParameter(text, offset)
  const name = nameEnd(text, offset)
  if (name !== null) return word(text, offset, name)
  const number = match(NUMBER, text, offset)
  if (number !== null) return numberToken(text, offset, number)
  const mark = match(MARK, text, offset)
  return mark === null ? strayCharacter(text, offset) : plain('mark', text, offset, mark)
}

function strayCharacter(text: string, offset: number): never {
  const code = text.codePointAt(offset) ?? 0
  const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  fault(text, offset, `the character ${String.fromCodePoint(code)} (${shown}) means nothing here`)
}

function word(text: string, offset: number, end: number): Token {
  // The embedded engine folds with Unicode's rules: for it ſET is SET, and LıMIT is LIMIT.
  const written = text.slice(offset, end)
  const keyword = written.toLowerCase().toUpperCase()
  return { kind: 'word', text: written, value: written, keyword, offset, end }
}

function numberToken(text: string, offset: number, end: number): Token {
  if (nameEnd(text, end) !== null) {
    fault(text, end, 'a number and a name run into each other; put a blank between them')
  }
  return plain('number', text, offset, end)
}

function readText(text: string, offset: number, quote: string): Token {
  let end = offset + 1
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1
  if (end >= text.length) fault(text, offset, `this text has no closing ${quote}`)
  const value = decodeText(text.slice(offset + 1, end))
  return { ...plain('text', text, offset, end + 1), value }
}

function readQuoted(text: string, offset: number, tick: number, kind: TokenKind): Token {
  let end = tick + 1
  while (end < text.length && (text[end] !== '`' || text[end + 1] === '`')) {
    end += text[end] === '`' ? 2 : 1
  }
  if (end >= text.length) fault(text, tick, 'this name has no closing backtick')
  const value = text.slice(tick + 1, end).replaceAll('``', '`')
  return { ...plain(kind, text, offset, end + 1), value }
}

function readParameter(text: string, offset: number): Token {
  const start = offset + 1
  if (text[start] === '`') return readQuoted(text, offset, start, 'parameter')
  const end = nameEnd(text, start) ?? match(/\d+/y, text, start)
  if (end === null) fault(text, offset, 'a parameter is $ and its name, such as $id')
  return { ...plain('parameter', text, offset, end), value: text.slice(start, end) }
}

function plain(kind: TokenKind, text: string, offset: number, end: number): Token {
  const written = text.slice(offset, end)
  return { kind, text: written, value: written, keyword: '', offset, end }
}

function nameEnd(text: string, offset: number): number | null {
  const end = match(ASCII_NAME, text, offset) ?? offset
  if (!isWide(text, end)) return end === offset ? null : end
  return match(NAME, text, offset)
}

function wideBlank(text: string, offset: number): number | null {
  return isWide(text, offset) ? match(BLANK, text, offset) : null
}

function isWide(text: string, offset: number): boolean {
  return text.charCodeAt(offset) > 0x7f
}

function match(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : null
}

function fault(text: string, offset: number, message: string): never {
  throw new QueryFault(message, placeAt(text, offset))
}
