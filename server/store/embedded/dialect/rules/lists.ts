import type { Expression, Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'

const WHOLE_NUMBER = /^\d+$/

/** The engine has no negative bounds, and takes null for a bound that is not there. */
export function slices(node: Node, context: Context): string | null {
  if (node.kind !== 'slice') return null
  const bounds = [node.low, node.high].filter((bound) => bound !== null)
  const moving = bounds.filter((bound) => !isWholeNumber(bound, context))
  if (moving.length === 0) return null
  const base = context.render(node.base)
  const replaced = new Map<Node, string>(
    moving.map((bound) => [bound, fromStart(bound, `size(${base})`, context)]),
  )
  const sliced = context.stitch(node, replaced)
  const unknown = moving.filter((bound) => !isNegative(bound, context))
  // Inside of CASE the engine would lose sight of nodes.
  if (unknown.length === 0 || context.shapeOf(node).holds !== 'nothing') return sliced
  const isNull = unknown.map((bound) => `${context.render(bound)} IS NULL`).join(' OR ')
  return `CASE WHEN ${isNull} THEN null ELSE ${sliced} END`
}

function fromStart(bound: Expression, size: string, context: Context): string {
  const at = context.render(bound)
  const counted = `CASE WHEN ${size} + ${at} > 0 THEN ${size} + ${at} ELSE 0 END`
  return isNegative(bound, context)
    ? counted
    : `CASE WHEN ${at} >= 0 THEN ${at} ELSE ${counted} END`
}

/** `null IN []` is false, for the engine null; it matters under NOT and in columns. */
export function memberships(node: Node, context: Context): string | null {
  if (node.kind !== 'binary' || node.operator !== 'IN' || context.isFilter(node)) return null
  const { left, right } = node
  const isFilled = right.kind === 'list' && right.items.length > 0
  if (isFilled || isSomething(left)) return null
  const list = context.render(right)
  return `CASE WHEN size(${list}) = 0 THEN false ELSE ${context.render(left)} IN ${list} END`
}

function isNegative(bound: Expression, context: Context): boolean {
  return bound.kind === 'unary' && bound.operator === '-' && isWholeNumber(bound.operand, context)
}

function isSomething(value: Expression): boolean {
  return value.kind === 'literal' && value.type !== 'null'
}

function isWholeNumber(bound: Expression, context: Context): boolean {
  return WHOLE_NUMBER.test(context.text.slice(bound.start, bound.end))
}
