import type { Value } from '../../../../../graph-data/model/value.ts'
import { decodeText } from '../../../../cypher/text-literal.ts'
import type { Expression } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import type { Shape } from '../shape.ts'

/**
 * What a value is as far as comparing goes. The engine takes a text that looks like a number for that
 * number, when it compares it with one: `numeral` is a text that may look so, `text` one that does
 * not, `other` is neither a text nor a number.
 */
export type ValueKind = 'number' | 'text' | 'numeral' | 'unknown' | 'other'

const NUMERAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/

export function kindOf(expression: Expression, context: Context): ValueKind {
  if (expression.kind === 'parameter') return kindOfValue(context.parameters[expression.name])
  if (expression.kind === 'literal' && expression.type === 'text') {
    return kindOfValue(decodeText(context.text.slice(expression.start + 1, expression.end - 1)))
  }
  return kindOfShape(context.shapeOf(expression))
}

/** The kind of every item in a list, `unknown` where they differ. */
export function kindOfItems(list: Expression, context: Context): ValueKind {
  if (list.kind === 'list') return common(list.items.map((item) => kindOf(item, context)))
  const value = list.kind === 'parameter' ? context.parameters[list.name] : undefined
  if (Array.isArray(value)) return common((value as readonly Value[]).map(kindOfValue))
  const { type, item } = context.shapeOf(list)
  return type === 'list' && item !== undefined ? kindOfShape(item) : 'unknown'
}

/** What must hold beside a comparison of two values so that they are of one type; null for nothing. */
export function guard(
  left: Expression,
  right: Expression,
  context: Context,
): { readonly fits: string; readonly guarded: readonly Expression[] } | null {
  const a = kindOf(left, context)
  const b = kindOf(right, context)
  const guarded = needsGuard(a, b)
  if (guarded === 'none') return null
  if (guarded === 'both') {
    // Every load makes ids of texts.
    if (isId(left) && isId(right)) return null
    const fits = `${isText(context.render(left))} = ${isText(context.render(right))}`
    return { fits, guarded: [left, right] }
  }
  const [known, other] = guarded === 'right' ? [a, right] : [b, left]
  const test = isText(context.render(other))
  return { fits: known === 'number' ? `NOT ${test}` : test, guarded: [other] }
}

/** Which of two values has to be tested for its type. */
export function needsGuard(a: ValueKind, b: ValueKind): 'none' | 'left' | 'right' | 'both' {
  if (a === b && a !== 'unknown') return 'none'
  if ([a, b].some((kind) => kind === 'text' || kind === 'other')) return 'none'
  if (a === 'unknown' && b === 'unknown') return 'both'
  return a === 'unknown' ? 'left' : 'right'
}

/** A condition that the value is a text. */
export function isText(value: string): string {
  return `coalesce(${value} STARTS WITH '', false)`
}

export function isId(expression: Expression): boolean {
  return expression.kind === 'property' && expression.key === 'id'
}

function kindOfValue(value: Value | undefined): ValueKind {
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return NUMERAL.test(value) ? 'numeral' : 'text'
  return value === undefined ? 'unknown' : 'other'
}

function kindOfShape({ type }: Shape): ValueKind {
  if (type === 'number' || type === 'unknown') return type
  return type === 'text' ? 'numeral' : 'other'
}

function common(kinds: readonly ValueKind[]): ValueKind {
  const telling = new Set(kinds.filter((kind) => kind !== 'other'))
  if (telling.has('unknown')) return 'unknown'
  if (telling.has('number')) return telling.size === 1 ? 'number' : 'unknown'
  if (telling.has('numeral')) return 'numeral'
  return telling.has('text') ? 'text' : 'other'
}
