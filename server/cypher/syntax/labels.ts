import type { LabelExpression, LabelForm } from './ast.ts'
import {
  deeper,
  endOfLast,
  expectMark,
  isMark,
  isName,
  offsetAt,
  takeMark,
  takeName,
  unsupportedAt,
  withBars,
} from './cursor.ts'
import type { Cursor } from './cursor.ts'

/** Reads `:A:B`, `:A|B`, `:!A&(B|C)`, from its colon. */
export function parseLabels(cursor: Cursor): LabelExpression {
  const start = offsetAt(cursor)
  expectMark(cursor, ':')
  const form = parseOr(cursor)
  return { kind: 'labels', form, start, end: endOfLast(cursor), children: [] }
}

function parseOr(cursor: Cursor): LabelForm {
  const of = [parseAnd(cursor)]
  while (isMark(cursor, '|') && !cursor.barEnds) {
    takeMark(cursor, '|')
    takeMark(cursor, ':')
    of.push(parseAnd(cursor))
  }
  return of.length === 1 && of[0] !== undefined ? of[0] : { is: 'or', of, colons: false }
}

function parseAnd(cursor: Cursor): LabelForm {
  const of = [parseNot(cursor)]
  let colons = true
  while (isMark(cursor, '&') || isMark(cursor, ':')) {
    if (takeMark(cursor, '&')) colons = false
    else takeMark(cursor, ':')
    of.push(parseNot(cursor))
  }
  return of.length === 1 && of[0] !== undefined ? of[0] : { is: 'and', of, colons }
}

function parseNot(cursor: Cursor): LabelForm {
  if (takeMark(cursor, '!')) return { is: 'not', of: deeper(cursor, () => parseNot(cursor)) }
  if (takeMark(cursor, '%')) return { is: 'any' }
  if (takeMark(cursor, '(')) {
    const form = deeper(cursor, () => withBars(cursor, false, () => parseOr(cursor)))
    expectMark(cursor, ')')
    return form
  }
  if (!isName(cursor)) {
    unsupportedAt(cursor, 'a label is a name here; labels taken from values need Neo4j')
  }
  const token = takeName(cursor)
  return { is: 'name', written: token.text, name: token.value }
}
