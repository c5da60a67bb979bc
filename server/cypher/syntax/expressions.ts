import type { Expression } from './ast.ts'
import { parseAtom } from './atoms.ts'
import {
  deeper,
  endOfLast,
  endsAsName,
  expectMark,
  faultAt,
  isMark,
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
import type { Cursor } from './cursor.ts'
import { parseLabels } from './labels.ts'

const NOT_BINDS = 4
const MAX_OPERATORS = 300
const MAX_STEPS = 50
const COMPARISON_BINDS = 5
const NULL_CHECK_BINDS = 6

/** How tightly each operator binds; a tighter one has the greater number. */
const BINDS: ReadonlyMap<string, number> = new Map([
  ['OR', 1],
  ['XOR', 2],
  ['AND', 3],
  ...['=', '<>', '<', '>', '<=', '>='].map((operator) => [operator, COMPARISON_BINDS] as const),
  ...['=~', 'IN', 'CONTAINS', 'STARTS WITH', 'ENDS WITH'].map(
    (word) => [word, NULL_CHECK_BINDS] as const,
  ),
  ...['+', '-', '||'].map((operator) => [operator, 7] as const),
  ...['*', '/', '%'].map((operator) => [operator, 8] as const),
  ['^', 9],
])

/** Reads an expression whose operators bind at least as tightly as `least`. */
export function parseExpression(cursor: Cursor, least = 1): Expression {
  let left = deeper(cursor, () => parsePrefixed(cursor))
  for (let operators = 0; ; operators += 1) {
    const operator = operatorAt(cursor)
    const binds = operator === 'IS' ? NULL_CHECK_BINDS : (BINDS.get(operator) ?? 0)
    if (binds < least || binds === 0) return left
    if (operators > MAX_OPERATORS) faultAt(cursor, `more than ${MAX_OPERATORS} operators in a row`)
    left = operator === 'IS' ? parseNullCheck(cursor, left) : parseBinary(cursor, left, operator)
  }
}

function parseBinary(cursor: Cursor, left: Expression, operator: string): Expression {
  take(cursor)
  if (operator.endsWith(' WITH')) take(cursor)
  const binds = BINDS.get(operator) ?? 0
  const right = parseExpression(cursor, binds + 1)
  const { start } = left
  if (binds === COMPARISON_BINDS && BINDS.get(operatorAt(cursor)) === binds) {
    return parseChain(cursor, [left, right])
  }
  return { kind: 'binary', operator, left, right, start, end: right.end, children: [left, right] }
}

function parseChain(cursor: Cursor, operands: Expression[]): Expression {
  while (BINDS.get(operatorAt(cursor)) === COMPARISON_BINDS) {
    take(cursor)
    operands.push(parseExpression(cursor, COMPARISON_BINDS + 1))
  }
  const start = operands[0]?.start ?? 0
  return { kind: 'chain', start, end: endOfLast(cursor), children: operands }
}

function operatorAt(cursor: Cursor): string {
  const token = peek(cursor)
  if (token === undefined) return ''
  if (token.kind === 'mark') return token.text
  const isPair = token.keyword === 'STARTS' || token.keyword === 'ENDS'
  return isPair ? `${token.keyword} WITH` : token.keyword
}

function parseNullCheck(cursor: Cursor, operand: Expression): Expression {
  take(cursor)
  takeWord(cursor, 'NOT')
  if (!takeWord(cursor, 'NULL')) {
    if (isWord(cursor, 'IN')) faultAt(cursor, 'IS [NOT] NULL stands alone; write NOT x IN list')
    unsupportedAt(cursor, 'of IS only IS NULL and IS NOT NULL are known here; the rest needs Neo4j')
  }
  const { start } = operand
  return { kind: 'nullCheck', operand, start, end: endOfLast(cursor), children: [operand] }
}

function parsePrefixed(cursor: Cursor): Expression {
  const start = offsetAt(cursor)
  if (isWord(cursor, 'NOT') && !endsAsName(cursor)) {
    take(cursor)
    const operand = parseExpression(cursor, NOT_BINDS)
    return { kind: 'unary', operator: 'NOT', operand, start, end: operand.end, children: [operand] }
  }
  if (isMark(cursor, '-') || isMark(cursor, '+')) {
    const operator = take(cursor).text === '-' ? '-' : '+'
    const operand = deeper(cursor, () => parsePrefixed(cursor))
    return { kind: 'unary', operator, operand, start, end: operand.end, children: [operand] }
  }
  return parsePostfixed(cursor)
}

function parsePostfixed(cursor: Cursor): Expression {
  let base = parseAtom(cursor)
  for (let steps = 0; ; steps += 1) {
    const { start } = base
    if (steps > MAX_STEPS) faultAt(cursor, `more than ${MAX_STEPS} properties in a row`)
    if (takeMark(cursor, '.')) {
      const key = takeName(cursor).value
      base = { kind: 'property', base, key, start, end: endOfLast(cursor), children: [base] }
    } else if (takeMark(cursor, '[')) {
      base = parseIndex(cursor, base)
    } else if (isMark(cursor, ':')) {
      const labels = parseLabels(cursor)
      base = { kind: 'labelCheck', base, labels, start, end: labels.end, children: [base, labels] }
    } else {
      return base
    }
  }
}

function parseIndex(cursor: Cursor, base: Expression): Expression {
  return withBars(cursor, false, () => {
    const low = isMark(cursor, '..') ? null : parseExpression(cursor)
    const isSlice = takeMark(cursor, '..')
    const high = isSlice && !isMark(cursor, ']') ? parseExpression(cursor) : null
    expectMark(cursor, ']')
    const place = { start: base.start, end: endOfLast(cursor) }
    const children = [base, low, high].filter((child) => child !== null)
    return isSlice || low === null
      ? { kind: 'slice', base, low, high, ...place, children }
      : { kind: 'index', base, index: low, ...place, children }
  })
}
