import type { Expression, Node, Pattern, PatternPart, Variable } from './ast.ts'
import {
  endOfLast,
  expectMark,
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
import type { Token } from '../tokens.ts'
import { parseLabels } from './labels.ts'
import { parseMap } from './literals.ts'
import { refuseQuantifier, takeQuantifier, takeSelector } from './quantifiers.ts'

const NOTHING_INSIDE = {
  variable: null,
  labels: null,
  range: '',
  repeated: null,
  properties: null,
  where: null,
  inside: -1,
  outside: -1,
  children: [],
}

/** Reads one pattern of MATCH, with its path variable, its selector and shortestPath(…). */
export function parsePattern(cursor: Cursor): Pattern {
  const start = offsetAt(cursor)
  const variable = isName(cursor) && isMark(cursor, '=', 1) ? takeVariable(cursor) : null
  if (variable !== null) expectMark(cursor, '=')
  const call = takeFinder(cursor)
  const selector = call === null ? takeSelector(cursor) : null
  const parts = parseParts(cursor)
  if (call !== null) expectMark(cursor, ')')
  if (selector !== null) checkSelected(parts, cursor)
  const children = variable === null ? parts : [variable, ...parts]
  return {
    kind: 'pattern',
    variable,
    finder: call ?? selector,
    selected: selector !== null,
    parts,
    start,
    end: endOfLast(cursor),
    children,
  }
}

function checkSelected(parts: readonly PatternPart[], cursor: Cursor): void {
  if (parts.length === 3 && parts[1]?.range !== '') return
  unsupportedAt(
    cursor,
    'the shortest paths of such a pattern need Neo4j; known is SHORTEST 1 (a)-[:R|S]-{1,8}(b)',
  )
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

function takeFinder(cursor: Cursor): Pattern['finder'] {
  const keyword = peek(cursor)?.keyword
  if (keyword !== 'SHORTESTPATH' && keyword !== 'ALLSHORTESTPATHS') return null
  if (!isMark(cursor, '(', 1)) return null
  take(cursor)
  expectMark(cursor, '(')
  return keyword
}

function parseParts(cursor: Cursor): readonly PatternPart[] {
  const parts = [parseNode(cursor)]
  while (isBondStart(cursor) || isMark(cursor, '(')) {
    const bond = isMark(cursor, '(') ? parseGroup(cursor) : parseRelationship(cursor)
    parts.push(bond, parseNode(cursor))
  }
  return parts
}

function isBondStart(cursor: Cursor): boolean {
  return isMark(cursor, '-') || (isMark(cursor, '<') && isMark(cursor, '-', 1))
}

function parseNode(cursor: Cursor): PatternPart {
  const start = offsetAt(cursor)
  if (isMark(cursor, '(') && isMark(cursor, '(', 1)) refuseQuantifier(cursor)
  expectMark(cursor, '(')
  const part = withBars(cursor, false, () => parseInside(cursor))
  expectMark(cursor, ')')
  return { kind: 'nodePattern', ...part, repeated: null, start, end: endOfLast(cursor) }
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
  const span = { start, end: endOfLast(cursor) }
  const quantifier = takeQuantifier(cursor)
  if (quantifier === null) {
    return { kind: 'relationshipPattern', ...part, repeated: null, ...span }
  }
  if (part.range !== '') refuseQuantifier(cursor)
  const end = endOfLast(cursor)
  return { kind: 'relationshipPattern', ...part, range: quantifier, repeated: span, start, end }
}

/** `((a)-[:R]->(b)){1,3}` between two nodes, which says the same as `-[:R*1..3]->`. */
function parseGroup(cursor: Cursor): PatternPart {
  const start = offsetAt(cursor)
  expectMark(cursor, '(')
  const from = parseNode(cursor)
  if (!isBondStart(cursor)) refuseQuantifier(cursor)
  const bond = parseRelationship(cursor)
  const to = parseNode(cursor)
  if (bond.range !== '' || !isMark(cursor, ')')) refuseQuantifier(cursor)
  for (const node of [from, to]) checkInner(node, cursor)
  expectMark(cursor, ')')
  const range = takeQuantifier(cursor) ?? refuseQuantifier(cursor)
  const repeated = { start: bond.start, end: bond.end }
  return { ...bond, range, repeated, start, end: endOfLast(cursor) }
}

/** Nodes inside are lists to the outside; those that nothing reads need no names. */
function checkInner({ variable, labels, properties, where }: PatternPart, cursor: Cursor): void {
  const { tokens } = cursor.statement
  const name = variable?.name
  const uses = tokens.filter(
    (token, at) => token.value === name && mayBeVariable(tokens, at),
  ).length
  const all = tokens.some(
    ({ text }, at) =>
      text === '*' && /^(?:RETURN|WITH|DISTINCT)$/.test(tokens[at - 1]?.keyword ?? ''),
  )
  const isRead = name !== undefined && (uses > 1 || all)
  if (isRead || labels !== null || properties !== null || where !== null) refuseQuantifier(cursor)
}

/** Not a parameter, a property or the key of a map. */
function mayBeVariable(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (tokens[at]?.kind === 'parameter' || before === '.') return false
  return !((before === '{' || before === ',') && tokens[at + 1]?.text === ':')
}

function parseInside(cursor: Cursor) {
  const inside = offsetAt(cursor)
  const isVariable = isName(cursor) && !(isWord(cursor, 'WHERE') && !isInsideEnd(cursor, 1))
  const variable = isVariable ? takeVariable(cursor) : null
  if (isWord(cursor, 'IS')) unsupportedAt(cursor, 'write (n:Label) in place of (n IS Label)')
  const labels = isMark(cursor, ':') ? parseLabels(cursor) : null
  const range = parseRange(cursor)
  const properties = parseProperties(cursor)
  const where = takeWord(cursor, 'WHERE') ? readExpression(cursor) : null
  const all: readonly (Node | null)[] = [variable, labels, properties, where]
  const children = all.filter((child) => child !== null)
  const outside = endOfLast(cursor)
  return { variable, labels, range, repeated: null, properties, where, inside, outside, children }
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
