import type { Expression, Item, Projection, Star } from './ast.ts'
import {
  endOfLast,
  endsAsName,
  expectWord,
  isMark,
  isWord,
  offsetAt,
  readExpression,
  take,
  takeMark,
  takeWord,
} from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { takeVariable } from './patterns.ts'

const DIRECTIONS = ['ASC', 'ASCENDING', 'DESC', 'DESCENDING']

/** Reads WITH or RETURN with its DISTINCT, ORDER BY, SKIP, LIMIT and WHERE. */
export function parseProjection(cursor: Cursor): Projection {
  const start = offsetAt(cursor)
  const kind = take(cursor).keyword === 'WITH' ? 'with' : 'return'
  const distinct = isWord(cursor, 'DISTINCT') && !endsAsName(cursor) && takeWord(cursor, 'DISTINCT')
  const star = parseStar(cursor)
  const items: Item[] = []
  if (star === null || takeMark(cursor, ',')) {
    do items.push(parseItem(cursor))
    while (takeMark(cursor, ','))
  }
  const orderBy = parseOrder(cursor)
  const limits: Expression[] = []
  while (takeWord(cursor, 'SKIP') || takeWord(cursor, 'OFFSET') || takeWord(cursor, 'LIMIT')) {
    limits.push(readExpression(cursor))
  }
  const where = takeWord(cursor, 'WHERE') ? readExpression(cursor) : null
  const children = [
    ...(star === null ? [] : [star]),
    ...items,
    ...orderBy,
    ...limits,
    ...(where === null ? [] : [where]),
  ]
  const end = endOfLast(cursor)
  return { kind, distinct, star, items, orderBy, limits, where, start, end, children }
}

function parseStar(cursor: Cursor): Star | null {
  if (!isMark(cursor, '*')) return null
  const { offset, end } = take(cursor)
  return { kind: 'star', start: offset, end, children: [] }
}

function parseItem(cursor: Cursor): Item {
  const start = offsetAt(cursor)
  const expression = readExpression(cursor)
  const alias = takeWord(cursor, 'AS') ? takeVariable(cursor) : null
  return { kind: 'item', expression, alias, start, end: endOfLast(cursor), children: [expression] }
}

function parseOrder(cursor: Cursor): readonly Expression[] {
  if (!takeWord(cursor, 'ORDER')) return []
  expectWord(cursor, 'BY')
  const orderBy: Expression[] = []
  do {
    orderBy.push(readExpression(cursor))
    for (const direction of DIRECTIONS) takeWord(cursor, direction)
  } while (takeMark(cursor, ','))
  return orderBy
}
