import { QueryFault, QueryUnsupported } from '../../store/errors.ts'
import type { Statement } from '../clauses.ts'
import type { Expression, SubqueryExpression } from './ast.ts'
import { placeAt } from '../place.ts'
import type { Token } from '../tokens.ts'

/** The two rules of the grammar that all others come back to; passed on, so that files form no ring. */
export interface Grammar {
  expression(cursor: Cursor): Expression
  subquery(cursor: Cursor): SubqueryExpression
}

/** A place in a statement's tokens that moves on as they are read. */
export interface Cursor {
  readonly statement: Statement
  readonly grammar: Grammar
  at: number
  /** The index before which reading stops. */
  readonly to: number
  /** Whether `|` ends the expression: it does in `[x IN list WHERE x:Label | x.name]`. */
  barEnds: boolean
  /** How many expressions are open around the one that is read. */
  depth: number
}

const MAX_DEPTH = 100

const NAME_ENDS = new Set('. , ) ] } : = <> <= >= =~ < > / ^ ; .. |'.split(' '))

export function readExpression(cursor: Cursor): Expression {
  return cursor.grammar.expression(cursor)
}

export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  const at = cursor.at + ahead
  return at < cursor.to ? cursor.statement.tokens[at] : undefined
}

/** Reads something where `|` ends an expression, or joins labels again. */
export function withBars<T>(cursor: Cursor, barEnds: boolean, read: () => T): T {
  const before = cursor.barEnds
  cursor.barEnds = barEnds
  const result = read()
  cursor.barEnds = before
  return result
}

/** Reads something inside of something else; not without end, since each level takes stack. */
export function deeper<T>(cursor: Cursor, read: () => T): T {
  if (cursor.depth >= MAX_DEPTH) {
    faultAt(cursor, `the query is nested more than ${MAX_DEPTH} deep`)
  }
  cursor.depth += 1
  const result = read()
  cursor.depth -= 1
  return result
}

export function take(cursor: Cursor): Token {
  const token = peek(cursor) ?? faultAt(cursor, 'the query ends too early')
  cursor.at += 1
  return token
}

export function isMark(cursor: Cursor, mark: string, ahead = 0): boolean {
  const token = peek(cursor, ahead)
  return token?.kind === 'mark' && token.text === mark
}

export function isWord(cursor: Cursor, keyword: string, ahead = 0): boolean {
  return peek(cursor, ahead)?.keyword === keyword
}

export function takeMark(cursor: Cursor, mark: string): boolean {
  if (!isMark(cursor, mark)) return false
  cursor.at += 1
  return true
}

export function takeWord(cursor: Cursor, keyword: string): boolean {
  if (!isWord(cursor, keyword)) return false
  cursor.at += 1
  return true
}

export function expectMark(cursor: Cursor, mark: string): Token {
  return isMark(cursor, mark) ? take(cursor) : faultAt(cursor, `Expected '${mark}'`)
}

export function expectWord(cursor: Cursor, keyword: string): void {
  if (!takeWord(cursor, keyword)) faultAt(cursor, `Expected ${keyword}`)
}

export function isName(cursor: Cursor, ahead = 0): boolean {
  const kind = peek(cursor, ahead)?.kind
  return kind === 'word' || kind === 'quoted'
}

export function takeName(cursor: Cursor): Token {
  return isName(cursor) ? take(cursor) : faultAt(cursor, 'Expected a name')
}

/** Whether the word at hand is somebody's variable although it is also a keyword. */
export function endsAsName(cursor: Cursor): boolean {
  const next = peek(cursor, 1)
  return next === undefined || (next.kind === 'mark' && NAME_ENDS.has(next.text))
}

export function offsetAt(cursor: Cursor): number {
  return peek(cursor)?.offset ?? cursor.statement.text.length
}

/** Where the last token that was read ended. */
export function endOfLast(cursor: Cursor): number {
  return cursor.statement.tokens[cursor.at - 1]?.end ?? 0
}

export function faultAt(cursor: Cursor, message: string): never {
  const token = peek(cursor)
  const shown = token === undefined ? '' : `, before ${token.text.slice(0, 40)}`
  const place = placeAt(cursor.statement.text, token?.offset ?? endOfLast(cursor))
  throw new QueryFault(`${message}${shown}`, place)
}

/** Refuses a form of Cypher that the embedded engine lacks, with what to write instead. */
export function unsupportedAt(cursor: Cursor, message: string): never {
  throw new QueryUnsupported(message, placeAt(cursor.statement.text, offsetAt(cursor)))
}
