import type { Binary, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import type { Shape } from '../shape.ts'

const SCALARS = new Set<Shape['type']>(['number', 'text', 'boolean', 'map'])

/**
 * `list + value`, `value + list` and `number + text` are null for the engine. Where it is not known
 * which of these a sum is, the forms are tried one after the other: all but the right one are null.
 */
export function additions(node: Node, context: Context): string | null {
  if (node.kind !== 'binary' || (node.operator !== '+' && node.operator !== '||')) return null
  const left = context.render(node.left)
  const right = context.render(node.right)
  const forms = formsOf(node, left, right, context)
  if (forms === null) {
    return node.operator === '+' ? null : `${left} + ${right}`
  }
  if (forms.length === 1) return `(${forms.join()})`
  const isNull = [node.left, node.right]
    .filter((side) => side.kind !== 'literal')
    .map((side) => `${side === node.left ? left : right} IS NULL`)
    .join(' OR ')
  return `CASE WHEN ${isNull} THEN null ELSE coalesce(${forms.join(', ')}) END`
}

/** The ways to write the sum, and null where the engine's own `+` does. */
function formsOf(
  node: Binary,
  left: string,
  right: string,
  context: Context,
): readonly string[] | null {
  const a = context.shapeOf(node.left).type
  const b = context.shapeOf(node.right).type
  const sum = `${left} + ${right}`
  const append = `${left} + [${right}]`
  const prepend = `[${left}] + ${right}`
  const join = `toString(${left}) + ${right}`
  if (a === 'list') return b === 'list' ? null : SCALARS.has(b) ? [append] : [sum, append]
  if (b === 'list') return SCALARS.has(a) ? [prepend] : [sum, prepend]
  if (b === 'text') return a === 'text' ? null : a === 'number' ? [join] : [sum, join, append]
  // A sum of sums is left as it is: each form repeats both sides.
  const isKnown = a !== 'unknown' || b !== 'unknown'
  return isKnown || !isShort(node.left) || !isShort(node.right)
    ? null
    : [sum, append, prepend, join]
}

function isShort({ kind }: Expression): boolean {
  return kind === 'variable' || kind === 'property' || kind === 'parameter'
}
