import type { Expression, ListLiteral, MapLiteral, MapProjection, Variable } from './ast.ts'
import {
  endOfLast,
  expectMark,
  isMark,
  offsetAt,
  peek,
  readExpression,
  takeMark,
  takeName,
  withBars,
} from './cursor.ts'
import type { Cursor } from './cursor.ts'

/** Reads `{key: value, …}`. */
export function parseMap(cursor: Cursor): MapLiteral {
  const start = offsetAt(cursor)
  expectMark(cursor, '{')
  const keys: string[] = []
  const values = entries(cursor, '}', () => {
    keys.push(takeName(cursor).value)
    expectMark(cursor, ':')
    return readExpression(cursor)
  })
  return { kind: 'map', keys, values, start, end: endOfLast(cursor), children: values }
}

/** Reads `{.key, .*, key: value, variable}` behind its variable. */
export function parseMapProjection(cursor: Cursor, base: Variable): MapProjection {
  expectMark(cursor, '{')
  const keys: string[] = []
  const values: Expression[] = []
  let picks = 0
  entries(cursor, '}', () => {
    if (takeMark(cursor, '.')) {
      if (!takeMark(cursor, '*')) takeName(cursor)
      picks += 1
      return
    }
    keys.push(peek(cursor)?.value ?? '')
    if (isMark(cursor, ':', 1)) {
      takeName(cursor)
      expectMark(cursor, ':')
    }
    values.push(readExpression(cursor))
  })
  const { start } = base
  const children = [base, ...values]
  const end = endOfLast(cursor)
  return { kind: 'mapProjection', base, picks, keys, values, start, end, children }
}

/** Reads `[a, b, …]` behind its bracket, which stood at `start`. */
export function parseListRest(cursor: Cursor, start: number): ListLiteral {
  const items = entries(cursor, ']', () => readExpression(cursor))
  return { kind: 'list', items, start, end: endOfLast(cursor), children: items }
}

/** Reads what commas part, up to the closing mark. */
export function entries<T>(cursor: Cursor, close: string, read: () => T): readonly T[] {
  const found: T[] = []
  withBars(cursor, false, () => {
    if (isMark(cursor, close)) return
    do found.push(read())
    while (takeMark(cursor, ','))
  })
  expectMark(cursor, close)
  return found
}
