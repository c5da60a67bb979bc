import type { Comprehension, Expression, PatternComprehension } from './ast.ts'
import {
  endOfLast,
  expectMark,
  isMark,
  isName,
  isWord,
  offsetAt,
  readExpression,
  take,
  takeMark,
  takeName,
  takeWord,
  unsupportedAt,
  withBars,
} from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { parseListRest } from './literals.ts'
import { isPattern, parsePattern } from './patterns.ts'

/** Reads a list, `[x IN list WHERE … | …]`, or `[(a)-->(b) WHERE … | …]`. */
export function parseList(cursor: Cursor): Expression {
  const start = offsetAt(cursor)
  expectMark(cursor, '[')
  if (isName(cursor) && isWord(cursor, 'IN', 1)) return parseComprehension(cursor, start)
  if (isPattern(cursor)) return parsePatternComprehension(cursor, start)
  if (isName(cursor) && isMark(cursor, '=', 1) && isMark(cursor, '(', 2)) {
    unsupportedAt(
      cursor,
      '[p = (a)-->(b) | …] needs Neo4j; write MATCH p = (a)-->(b) with collect(p)',
    )
  }
  return parseListRest(cursor, start)
}

function parseComprehension(cursor: Cursor, start: number): Comprehension {
  const variable = takeName(cursor).value
  take(cursor)
  const { list, where } = withBars(cursor, true, () => ({
    list: readExpression(cursor),
    where: takeWord(cursor, 'WHERE') ? readExpression(cursor) : null,
  }))
  const result = takeMark(cursor, '|')
    ? withBars(cursor, false, () => readExpression(cursor))
    : null
  expectMark(cursor, ']')
  const children = [list, where, result].filter((child) => child !== null)
  const end = endOfLast(cursor)
  return { kind: 'comprehension', variable, list, where, result, start, end, children }
}

function parsePatternComprehension(cursor: Cursor, start: number): PatternComprehension {
  const pattern = parsePattern(cursor)
  const where = withBars(cursor, true, () =>
    takeWord(cursor, 'WHERE') ? readExpression(cursor) : null,
  )
  expectMark(cursor, '|')
  const result = withBars(cursor, false, () => readExpression(cursor))
  expectMark(cursor, ']')
  const children = where === null ? [pattern, result] : [pattern, where, result]
  const end = endOfLast(cursor)
  return { kind: 'patternComprehension', pattern, where, result, start, end, children }
}
