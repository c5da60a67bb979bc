import type { Case, Expression, Literal } from './ast.ts'
import { parseCall } from './calls.ts'
import {
  endOfLast,
  endsAsName,
  expectMark,
  expectWord,
  faultAt,
  isMark,
  isWord,
  offsetAt,
  peek,
  readExpression,
  take,
  takeWord,
  unsupportedAt,
  withBars,
} from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { parseList } from './lists.ts'
import { parseMap, parseMapProjection } from './literals.ts'
import { isPattern, parsePattern, takeVariable } from './patterns.ts'

const LITERAL_WORDS = new Map<string, Literal['type']>([
  ['TRUE', 'boolean'],
  ['FALSE', 'boolean'],
  ['NULL', 'null'],
])

const SHORT_MARKS = ['<', '>', '<=', '>=', '=', '<>', '=~', ',']

const DECIMAL = /^[\d_]*\.|^\d[\d_.]*e/i

/** Reads a value that no operator joins: a literal, a variable, a call, what brackets enclose. */
export function parseAtom(cursor: Cursor): Expression {
  const token = peek(cursor) ?? faultAt(cursor, 'Expected a value')
  const place = { start: token.offset, end: token.end, children: [] }
  if (token.kind === 'number' || token.kind === 'text') {
    take(cursor)
    const decimal = token.kind === 'number' && DECIMAL.test(token.text)
    return { kind: 'literal', type: token.kind, decimal, ...place }
  }
  if (token.kind === 'parameter') {
    take(cursor)
    return { kind: 'parameter', name: token.value, ...place }
  }
  if (token.kind === 'mark') return parseBracketed(cursor)
  const literal = LITERAL_WORDS.get(token.keyword)
  if (literal !== undefined) {
    take(cursor)
    return { kind: 'literal', type: literal, decimal: false, ...place }
  }
  return parseNamed(cursor)
}

function parseBracketed(cursor: Cursor): Expression {
  const start = offsetAt(cursor)
  if (isMark(cursor, '{')) return parseMap(cursor)
  if (isMark(cursor, '[')) return parseList(cursor)
  if (!isMark(cursor, '(')) faultAt(cursor, 'Expected a value')
  if (isPattern(cursor)) {
    const pattern = parsePattern(cursor)
    return { kind: 'patternCheck', pattern, start, end: pattern.end, children: [pattern] }
  }
  expectMark(cursor, '(')
  const inner = withBars(cursor, false, () => readExpression(cursor))
  expectMark(cursor, ')')
  return { kind: 'group', inner, start, end: endOfLast(cursor), children: [inner] }
}

function parseNamed(cursor: Cursor): Expression {
  if (isWord(cursor, 'CASE') && !endsAsName(cursor)) return parseCase(cursor)
  const opensBrace = isMark(cursor, '{', 1)
  if (opensBrace && ['EXISTS', 'COUNT', 'COLLECT'].some((word) => isWord(cursor, word))) {
    return cursor.grammar.subquery(cursor)
  }
  const call = parseCall(cursor)
  if (call !== null) return call
  const variable = takeVariable(cursor)
  return opensBrace ? parseMapProjection(cursor, variable) : variable
}

function parseCase(cursor: Cursor): Case {
  const start = offsetAt(cursor)
  take(cursor)
  const subject = isWord(cursor, 'WHEN') ? null : readExpression(cursor)
  const whens: Expression[] = []
  const results: Expression[] = []
  const children: Expression[] = subject === null ? [] : [subject]
  while (takeWord(cursor, 'WHEN')) {
    if (subject !== null) refuseShortCase(cursor)
    const when = readExpression(cursor)
    if (subject !== null) refuseShortCase(cursor)
    expectWord(cursor, 'THEN')
    const result = readExpression(cursor)
    whens.push(when)
    results.push(result)
    children.push(when, result)
  }
  if (takeWord(cursor, 'ELSE')) {
    const otherwise = readExpression(cursor)
    results.push(otherwise)
    children.push(otherwise)
  }
  expectWord(cursor, 'END')
  return { kind: 'case', subject, whens, results, start, end: endOfLast(cursor), children }
}

function refuseShortCase(cursor: Cursor): void {
  const isOperator = SHORT_MARKS.some((mark) => isMark(cursor, mark))
  const isWordy = ['IS', 'STARTS', 'ENDS'].some((word) => isWord(cursor, word))
  if (!isOperator && !(isWordy && cursor.statement.roles[cursor.at] === 'keyword')) return
  unsupportedAt(cursor, 'CASE x WHEN > 3 and WHEN 1, 2 need Neo4j; write CASE WHEN x > 3 THEN …')
}
