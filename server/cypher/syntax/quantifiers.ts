import type { Pattern } from './ast.ts'
import {
  expectMark,
  isMark,
  isName,
  isWord,
  peek,
  take,
  takeMark,
  takeWord,
  unsupportedAt,
} from './cursor.ts'
import type { Cursor } from './cursor.ts'

/** Reads `+`, `*` or `{1,3}` behind a relationship, and gives what says the same: `*1..3`. */
export function takeQuantifier(cursor: Cursor): string | null {
  if (takeMark(cursor, '+')) return '*1..'
  if (takeMark(cursor, '*')) return '*0..'
  if (!takeMark(cursor, '{')) return null
  const low = takeBound(cursor)
  if (!takeMark(cursor, ',')) {
    expectMark(cursor, '}')
    return `*${low}`
  }
  const high = takeBound(cursor)
  expectMark(cursor, '}')
  return `*${low === '' ? '0' : low}..${high}`
}

function takeBound(cursor: Cursor): string {
  return peek(cursor)?.kind === 'number' ? take(cursor).text : ''
}

/** Reads SHORTEST 1, ANY SHORTEST or ALL SHORTEST before a pattern; other selectors are refused. */
export function takeSelector(cursor: Cursor): Pattern['finder'] {
  if (!isName(cursor)) return null
  const start = cursor.at
  const isAll = takeWord(cursor, 'ALL')
  const isAny = !isAll && takeWord(cursor, 'ANY')
  const isShortest = takeWord(cursor, 'SHORTEST')
  const isOne = !isAll && !isAny && peek(cursor)?.text === '1' && take(cursor).text === '1'
  if (isWord(cursor, 'PATH') || isWord(cursor, 'PATHS')) take(cursor)
  if (isShortest && (isAll || isAny || isOne) && isMark(cursor, '(')) {
    return isAll ? 'ALLSHORTESTPATHS' : 'SHORTESTPATH'
  }
  cursor.at = start
  return unsupportedAt(
    cursor,
    'of the path selectors SHORTEST 1, ANY SHORTEST and ALL SHORTEST are known here; others need Neo4j',
  )
}

/** @throws QueryUnsupported at the cursor */
export function refuseQuantifier(cursor: Cursor): never {
  return unsupportedAt(
    cursor,
    'such a quantified path needs Neo4j; known are (a)-[:R]->{1,5}(b) and (a) (()-[:R]->()){1,5} (b), ' +
      'with p = … and nodes(p) for what is between',
  )
}
