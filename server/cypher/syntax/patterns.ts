import type { Expression, Node, Pattern, PatternPart, Variable } from './ast.ts'
import {
  endOfLast,
  expectMark,
  faultAt,
  isMark,
  isName,
  isWord,
  offsetAt,
  peek,
  readExpression,
  take,
  takeMark,
  takeName,
  takeWord,
  unsupportedAt,
  withBars,
} from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { parseLabels } from './labels.ts'
import { parseMap } from './literals.ts'

const NOTHING_INSIDE = {
  variable: null,
  labels: null,
  range: '',
  properties: null,
  where: null,
  inside: -1,
  outside: -1,
  children: [],
}

/** Reads one pattern of MATCH, with its path variable and shortestPath(…). */
export function parsePattern(cursor: Cursor): Pattern {
  const start = offsetAt(cursor)
  const variable = isName(cursor) && isMark(cursor, '=', 1) ? takeVariable(cursor) : null
  if (variable !== null) expectMark(cursor, '=')
  const finder = finderAt(cursor)
  if (finder === null) {
    const parts = parseParts(cursor)
    const children = variable === null ? parts : [variable, ...parts]
    return { kind: 'pattern', variable, finder, parts, start, end: endOfLast(cursor), children }
  }
  take(cursor)
  expectMark(cursor, '(')
  const parts = parseParts(cursor)
  expectMark(cursor, ')')
  const children = variable === null ? parts : [variable, ...parts]
  return { kind: 'pattern', variable, finder, parts, start, end: endOfLast(cursor), children }
}

/** Whether a pattern stands at the cursor rather than an expression in parentheses. */
export function isPattern(cursor: Cursor): boolean {
  const close = cursor.statement.partners.get(cursor.at)
  if (close === undefined || !isMark(cursor, '(')) return false
  const after = close + 1 - cursor.at
  if (isMark(cursor, '<', after)) {
    return isMark(cursor, '-', after + 1) && isBond(cursor, after + 2)
  }
  return isMark(cursor, '-', after) && isBond(cursor, after + 1)
}

function isBond(cursor: Cursor, ahead: number): boolean {
  return isMark(cursor, '-', ahead) || isMark(cursor, '[', ahead)
}

export function takeVariable(cursor: Cursor): Variable {
  const token = takeName(cursor)
  return {
    kind: 'variable',
    name: token.value,
    start: token.offset,
    end: token.end,
    children: [],
  }
}

function finderAt(cursor: Cursor): Pattern['finder'] {
  const keyword = peek(cursor)?.keyword
  const isCall = isMark(cursor, '(', 1)
  if (isCall && (keyword === 'SHORTESTPATH' || keyword === 'ALLSHORTESTPATHS')) return keyword
  if (isName(cursor)) {
    unsupportedAt(
      cursor,
      'path selectors such as SHORTEST need Neo4j; write p = shortestPath((a)-[*..8]-(b))',
    )
  }
  return null
}

function parseParts(cursor: Cursor): readonly PatternPart[] {
  const parts = [parseNode(cursor)]
  while (isMark(cursor, '-') || (isMark(cursor, '<') && isMark(cursor, '-', 1))) {
    parts.push(parseRelationship(cursor), parseNode(cursor))
  }
  if (isMark(cursor, '(')) refuseQuantifier(cursor)
  return parts
}

function parseNode(cursor: Cursor): PatternPart {
  const start = offsetAt(cursor)
  if (isMark(cursor, '+') || isMark(cursor, '*') || isMark(cursor, '{')) refuseQuantifier(cursor)
  expectMark(cursor, '(')
  if (isMark(cursor, '(')) refuseQuantifier(cursor)
  const part = withBars(cursor, false, () => parseInside(cursor))
  expectMark(cursor, ')')
  return { kind: 'nodePattern', ...part, start, end: endOfLast(cursor) }
}

function parseRelationship(cursor: Cursor): PatternPart {
  const start = offsetAt(cursor)
  takeMark(cursor, '<')
  expectMark(cursor, '-')
  const part = takeMark(cursor, '[')
    ? withBars(cursor, false, () => parseInside(cursor))
    : NOTHING_INSIDE
  if (part.inside >= 0) expectMark(cursor, ']')
  expectMark(cursor, '-')
  takeMark(cursor, '>')
  return { kind: 'relationshipPattern', ...part, start, end: endOfLast(cursor) }
}

function parseInside(cursor: Cursor) {
  const inside = offsetAt(cursor)
  const isVariable = isName(cursor) && !(isWord(cursor, 'WHERE') && !isInsideEnd(cursor, 1))
  const variable = isVariable ? takeVariable(cursor) : null
  const labels = isMark(cursor, ':') ? parseLabels(cursor) : null
  const range = parseRange(cursor)
  const properties = parseProperties(cursor)
  const where = takeWord(cursor, 'WHERE') ? readExpression(cursor) : null
  const all: readonly (Node | null)[] = [variable, labels, properties, where]
  const children = all.filter((child) => child !== null)
  const outside = endOfLast(cursor)
  return { variable, labels, range, properties, where, inside, outside, children }
}

function isInsideEnd(cursor: Cursor, ahead: number): boolean {
  return [')', ']', ':', '{', '*'].some((mark) => isMark(cursor, mark, ahead))
}

function parseRange(cursor: Cursor): string {
  const start = offsetAt(cursor)
  if (!takeMark(cursor, '*')) return ''
  const takeBound = () => peek(cursor)?.kind === 'number' && take(cursor)
  takeBound()
  if (takeMark(cursor, '..')) takeBound()
  return cursor.statement.text.slice(start, endOfLast(cursor))
}

function parseProperties(cursor: Cursor): Expression | null {
  if (isMark(cursor, '{')) return parseMap(cursor)
  const token = peek(cursor)
  if (token?.kind !== 'parameter') return null
  take(cursor)
  const { value: name } = token
  return { kind: 'parameter', name, start: token.offset, end: token.end, children: [] }
}

function refuseQuantifier(cursor: Cursor): never {
  if (isMark(cursor, '(') || isMark(cursor, '+') || isMark(cursor, '*') || isMark(cursor, '{')) {
    unsupportedAt(
      cursor,
      'quantified paths such as ((a)-->(b))+ need Neo4j; write (a)-[*1..5]->(b)',
    )
  }
  faultAt(cursor, 'Expected a pattern')
}
