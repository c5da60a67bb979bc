import type { Call, Expression, Quantifier, Reduce } from './ast.ts'
import {
  endOfLast,
  endsAsName,
  expectMark,
  expectWord,
  isMark,
  isName,
  isWord,
  offsetAt,
  peek,
  readExpression,
  take,
  takeName,
  takeWord,
  unsupportedAt,
  withBars,
} from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { entries } from './literals.ts'

const QUANTIFIERS = new Map<string, Quantifier['name']>([
  ['ALL', 'ALL'],
  ['ANY', 'ANY'],
  ['NONE', 'NONE'],
  ['SINGLE', 'SINGLE'],
])

const TRIM_WORDS = ['BOTH', 'LEADING', 'TRAILING', 'FROM']

/** Reads the call of a function, or gives null where none stands. */
export function parseCall(cursor: Cursor): Expression | null {
  let length = 1
  while (isMark(cursor, '.', length) && isName(cursor, length + 1)) length += 2
  if (!isName(cursor) || !isMark(cursor, '(', length)) return null
  const quantifier = QUANTIFIERS.get(peek(cursor)?.keyword ?? '')
  if (quantifier !== undefined && isWord(cursor, 'IN', 3)) {
    return parseQuantifier(cursor, quantifier)
  }
  if (isWord(cursor, 'REDUCE')) return parseReduce(cursor)
  return parseFunction(cursor, length)
}

function parseFunction(cursor: Cursor, length: number): Call {
  const start = offsetAt(cursor)
  let name = ''
  for (let nth = 0; nth < length; nth += 1) name += take(cursor).value.toLowerCase()
  expectMark(cursor, '(')
  const isStar = isMark(cursor, '*') && isMark(cursor, ')', 1)
  if (isStar) take(cursor)
  const distinct = isWord(cursor, 'DISTINCT') && !endsAsName(cursor) && takeWord(cursor, 'DISTINCT')
  const args = entries(cursor, ')', () => readArgument(cursor, name))
  return { kind: 'call', name, distinct, args, start, end: endOfLast(cursor), children: args }
}

function readArgument(cursor: Cursor, name: string): Expression {
  const isOpened = TRIM_WORDS.some((word) => isWord(cursor, word)) && !endsAsName(cursor)
  if (name === 'trim' && isOpened) refuseTrim(cursor)
  const arg = readExpression(cursor)
  if (name === 'trim' && isWord(cursor, 'FROM')) refuseTrim(cursor)
  return arg
}

function refuseTrim(cursor: Cursor): never {
  return unsupportedAt(
    cursor,
    'trim(BOTH … FROM …) needs Neo4j; trim(x), ltrim(x) and rtrim(x) take off blanks',
  )
}

function parseQuantifier(cursor: Cursor, name: Quantifier['name']): Quantifier {
  const start = offsetAt(cursor)
  take(cursor)
  expectMark(cursor, '(')
  const variable = takeName(cursor).value
  expectWord(cursor, 'IN')
  const { list, where } = withBars(cursor, false, () => ({
    list: readExpression(cursor),
    where: takeWord(cursor, 'WHERE') ? readExpression(cursor) : null,
  }))
  expectMark(cursor, ')')
  const children = where === null ? [list] : [list, where]
  const end = endOfLast(cursor)
  return { kind: 'quantifier', name, variable, list, where, start, end, children }
}

function parseReduce(cursor: Cursor): Reduce {
  const start = offsetAt(cursor)
  take(cursor)
  expectMark(cursor, '(')
  const total = takeName(cursor).value
  expectMark(cursor, '=')
  const initial = readExpression(cursor)
  expectMark(cursor, ',')
  const variable = takeName(cursor).value
  expectWord(cursor, 'IN')
  const list = withBars(cursor, true, () => readExpression(cursor))
  expectMark(cursor, '|')
  const step = withBars(cursor, false, () => readExpression(cursor))
  expectMark(cursor, ')')
  const children = [initial, list, step]
  const end = endOfLast(cursor)
  return { kind: 'reduce', total, initial, variable, list, step, start, end, children }
}
