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

function isNegative(bound: Expression, context: Context): boolean {
  return bound.kind === 'unary' && bound.operator === '-' && isWholeNumber(bound.operand, context)
}

function isWholeNumber(bound: Expression, context: Context): boolean {
  return WHOLE_NUMBER.test(context.text.slice(bound.start, bound.end))
}
