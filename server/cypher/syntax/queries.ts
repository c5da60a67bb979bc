import type { Clause, Query, Statement } from '../clauses.ts'
import type { CallSubquery, ClauseNode, Match, Opaque, SubqueryExpression, Unwind } from './ast.ts'
import {
  endOfLast,
  expectMark,
  expectWord,
  faultAt,
  isMark,
  isName,
  isWord,
  offsetAt,
  peek,
  take,
  takeMark,
  takeName,
  takeWord,
  unsupportedAt,
  withBars,
} from './cursor.ts'
import type { Cursor, Grammar } from './cursor.ts'
import { parseExpression } from './expressions.ts'
import { isPattern, parsePattern } from './patterns.ts'
import { parseProjection } from './projections.ts'

/** A statement whose clauses have been read down to the last expression. */
export interface Parsed {
  readonly statement: Statement
  /** One list of clauses for each of the queries that UNION joins. */
  readonly queries: readonly (readonly ClauseNode[])[]
}

const GRAMMAR: Grammar = {
  expression: (cursor) => parseExpression(cursor),
  subquery: parseSubquery,
}

/**
 * Reads a reading statement: MATCH, UNWIND, WITH, RETURN, CALL { … }; CALL of procedures and SHOW
 * are passed over.
 * @throws QueryFault what does not belong where it stands
 * @throws QueryUnsupported forms of Neo4j 5 that the embedded engine lacks
 */
export function parse(statement: Statement): Parsed {
  return { statement, queries: parseQueries(statement, statement.queries, 0) }
}

function parseQueries(
  statement: Statement,
  queries: readonly Query[],
  depth: number,
): readonly (readonly ClauseNode[])[] {
  return queries.map((query) =>
    query.clauses.map((clause) => parseClause(statement, clause, depth)),
  )
}

function parseClause(statement: Statement, clause: Clause, depth: number): ClauseNode {
  const { from: at, to } = clause
  const cursor: Cursor = { statement, grammar: GRAMMAR, at, to, barEnds: false, depth }
  const node = parseBody(cursor, clause)
  if (cursor.at < cursor.to) faultAt(cursor, 'Expected the next clause')
  return node
}

function parseBody(cursor: Cursor, clause: Clause): ClauseNode {
  switch (clause.keyword) {
    case 'MATCH':
    case 'OPTIONAL MATCH':
      return parseMatch(cursor)
    case 'UNWIND':
      return parseUnwind(cursor)
    case 'WITH':
    case 'RETURN':
      return parseProjection(cursor)
    case 'CALL':
      return parseCallClause(cursor, clause)
    case 'OPTIONAL CALL':
      return unsupportedAt(
        cursor,
        'OPTIONAL CALL needs Neo4j; write OPTIONAL MATCH in the subquery',
      )
    case 'SHOW':
      return unsupportedAt(
        cursor,
        'SHOW needs Neo4j; CALL db.labels(), db.relationshipTypes() and db.propertyKeys() are known',
      )
    default:
      return passOver(cursor, clause, null)
  }
}

function parseMatch(cursor: Cursor): Match {
  const start = offsetAt(cursor)
  const optional = takeWord(cursor, 'OPTIONAL')
  take(cursor)
  return { ...parseMatchBody(cursor), optional, start, end: endOfLast(cursor) }
}

function parseMatchBody(cursor: Cursor): Match {
  const start = offsetAt(cursor)
  const patterns = [parsePattern(cursor)]
  while (takeMark(cursor, ',')) patterns.push(parsePattern(cursor))
  while (isWord(cursor, 'USING')) passHint(cursor)
  const where = takeWord(cursor, 'WHERE') ? parseExpression(cursor) : null
  const children = where === null ? patterns : [...patterns, where]
  const end = endOfLast(cursor)
  return { kind: 'match', optional: false, patterns, where, start, end, children }
}

function passHint(cursor: Cursor): void {
  do take(cursor)
  while (peek(cursor) !== undefined && !isWord(cursor, 'USING') && !isWord(cursor, 'WHERE'))
}

function parseUnwind(cursor: Cursor): Unwind {
  const start = offsetAt(cursor)
  take(cursor)
  const list = parseExpression(cursor)
  expectWord(cursor, 'AS')
  const variable = takeName(cursor).value
  return { kind: 'unwind', list, variable, start, end: endOfLast(cursor), children: [list] }
}

function parseCallClause(cursor: Cursor, clause: Clause): CallSubquery | Opaque {
  const subquery = clause.subqueries[0]
  const isSubquery = isMark(cursor, '{', 1) || isMark(cursor, '(', 1)
  if (subquery === undefined || !isSubquery) return passOver(cursor, clause, yielded(cursor))
  const queries = parseQueries(cursor.statement, subquery.queries, cursor.depth + 1)
  cursor.at = (cursor.statement.partners.get(subquery.brace) ?? cursor.to) + 1
  const { start } = clause
  return { kind: 'callSubquery', queries, start, end: endOfLast(cursor), children: queries.flat() }
}

function yielded(cursor: Cursor): readonly string[] | null {
  const names: string[] = []
  while (peek(cursor) !== undefined && !takeWord(cursor, 'YIELD')) take(cursor)
  while (isName(cursor)) {
    const name = takeName(cursor).value
    names.push(takeWord(cursor, 'AS') ? takeName(cursor).value : name)
    takeMark(cursor, ',')
  }
  return names.length === 0 ? null : names
}

function passOver(cursor: Cursor, clause: Clause, names: Opaque['names']): Opaque {
  cursor.at = cursor.to
  return { kind: 'opaque', names, start: clause.start, end: clause.end, children: [] }
}

/** Reads EXISTS { … }, COUNT { … } or COLLECT { … }. */
function parseSubquery(cursor: Cursor): SubqueryExpression {
  const start = offsetAt(cursor)
  const name = take(cursor).keyword
  const brace = cursor.at
  expectMark(cursor, '{')
  const clauses = isPattern(cursor)
    ? [[withBars(cursor, false, () => parseMatchBody(cursor))]]
    : parseQueries(cursor.statement, inBraces(cursor, brace), cursor.depth + 1)
  if (!isMark(cursor, '}')) cursor.at = cursor.statement.partners.get(brace) ?? cursor.to
  expectMark(cursor, '}')
  const children = clauses.flat()
  return { kind: 'subquery', name, clauses, start, end: endOfLast(cursor), children }
}

function inBraces(cursor: Cursor, brace: number): readonly Query[] {
  const found = findSubquery(cursor.statement.queries, brace)
  return found ?? faultAt(cursor, 'Expected a pattern or MATCH')
}

function findSubquery(queries: readonly Query[], brace: number): readonly Query[] | null {
  for (const clause of queries.flatMap((query) => query.clauses)) {
    for (const subquery of clause.subqueries) {
      if (subquery.brace === brace) return subquery.queries
      const found = findSubquery(subquery.queries, brace)
      if (found !== null) return found
    }
  }
  return null
}
