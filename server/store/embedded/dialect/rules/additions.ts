import type { Binary, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import type { Shape } from '../shape.ts'
import { hasAggregate } from './aggregate-calls.ts'
import { decimalSums } from './decimal-texts.ts'

const SCALARS = new Set<Shape['type']>(['number', 'text', 'boolean', 'map'])

/** The longest operand, in characters, that is written several times. */
const MAX_REPEATED = 80

type Form = 'sum' | 'append' | 'prepend' | 'join'

const TEXTS: Readonly<Record<Form, (left: string, right: string) => string>> = {
  sum: (left, right) => `${left} + ${right}`,
  append: (left, right) => `${left} + [${right}]`,
  prepend: (left, right) => `[${left}] + ${right}`,
  join: (left, right) => `toString(${left}) + ${right}`,
}

/**
 * `list + value`, `value + list` and `number + text` are null for the engine. Where it is not known
 * which of these a sum is, the forms are tried one after the other: all but the right one are null.
 */
export function additions(node: Node, context: Context): string | null {
  if (node.kind !== 'binary' || (node.operator !== '+' && node.operator !== '||')) return null
  const withDecimal = decimalSums(node, context)
  if (withDecimal !== null) return withDecimal
  const left = context.render(node.left)
  const right = context.render(node.right)
  const forms = possible(formsOf(node, context), node)
  if (forms.length === 0) return node.operator === '+' ? null : `${left} + ${right}`
  const texts = forms.map((form) => TEXTS[form](left, right)).join(', ')
  const sum = forms.length === 1 ? `(${texts})` : `coalesce(${texts})`
  // [list, null] is a list, but list + null is null.
  const isNull = [
    ...(forms.includes('prepend') && node.left.kind !== 'literal' ? [`${left} IS NULL`] : []),
    ...(forms.includes('append') && node.right.kind !== 'literal' ? [`${right} IS NULL`] : []),
  ]
  return isNull.length === 0 ? sum : `CASE WHEN ${isNull.join(' OR ')} THEN null ELSE ${sum} END`
}

/** The forms in which the engine may find the sum; none where its own `+` does. */
function formsOf(node: Binary, context: Context): readonly Form[] {
  const a = context.shapeOf(node.left).type
  const b = context.shapeOf(node.right).type
  if (a === 'list') return b === 'list' ? [] : SCALARS.has(b) ? ['append'] : ['sum', 'append']
  if (b === 'list') return SCALARS.has(a) ? ['prepend'] : ['sum', 'prepend']
  if (a === 'number' && b === 'text') return ['join']
  if (a === 'number')
    return b === 'unknown' && isShort(node.right) ? ['sum', 'prepend', 'join'] : []
  // Each form repeats both sides: a sum of sums is left as it is.
  if (a !== 'unknown' || !isShort(node.left))
    return b === 'text' && a !== 'text' ? ['sum', 'join'] : []
  if (b === 'text') return ['sum', 'append', 'join']
  if (b !== 'unknown') return ['sum', 'append']
  return isShort(node.right) ? ['sum', 'append', 'prepend', 'join'] : []
}

/** The engine has no aggregates inside of lists. */
function possible(forms: readonly Form[], { left, right }: Binary): readonly Form[] {
  const kept = forms.filter(
    (form) =>
      !(form === 'append' && hasAggregate(right)) && !(form === 'prepend' && hasAggregate(left)),
  )
  return kept.join() === 'sum' ? [] : kept
}

function isShort({ kind, start, end }: Expression): boolean {
  return kind !== 'binary' && kind !== 'group' && end - start <= MAX_REPEATED
}
