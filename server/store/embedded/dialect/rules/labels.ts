import type { LabelCheck, LabelForm, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { hasAggregate } from './aggregate-calls.ts'

/** Whether the engine reads these labels in a node's pattern, or these types in a relationship's. */
export function isPlain(form: LabelForm, of: 'node' | 'relationship'): boolean {
  if (form.is === 'name') return true
  if (form.is === 'any' || form.is === 'not') return false
  const joins = of === 'node' ? form.is === 'and' && form.colons : form.is === 'or'
  return joins && form.of.every((part) => part.is === 'name')
}

/** A condition that says the same of the value as the labels or types behind it. */
export function condition(form: LabelForm, value: string, of: 'node' | 'relationship'): string {
  switch (form.is) {
    case 'name':
      return of === 'node' ? `${value}:${form.written}` : `type(${value}) = ${quote(form.name)}`
    case 'any':
      return of === 'node' ? `size(labels(${value})) > 0` : `type(${value}) IS NOT NULL`
    case 'not':
      return `NOT (${condition(form.of, value, of)})`
    default: {
      const parts = form.of.map((part) => condition(part, value, of))
      return `(${parts.join(form.is === 'and' ? ' AND ' : ' OR ')})`
    }
  }
}

/**
 * `x:A|B` in an expression: the engine reads only `x:A:B`, and of a relationship it says null.
 */
export function labelChecks(node: Node, context: Context): string | null {
  if (node.kind !== 'labelCheck') return null
  const { type, holds } = context.shapeOf(node.base)
  if (type === 'unknown' && holds !== 'nothing') {
    const message = 'this may be a node or a relationship: write type(x) = … or … IN labels(x)'
    unsupported(context, node, message)
  }
  const of = type === 'relationship' ? 'relationship' : 'node'
  const { form } = node.labels
  const value = context.render(node.base)
  if (of === 'relationship') return condition(form, value, of)
  if (node.base.kind !== 'variable' && context.replacementOf(node.base) === null) {
    return labelsOfValue(node, value, context)
  }
  return isPlain(form, of) ? null : condition(form, value, of)
}

/** The engine knows the labels of what has a name only. */
function labelsOfValue(node: LabelCheck, value: string, context: Context): string {
  if (hasAggregate(node.base)) {
    unsupported(context, node, 'give this value a name by WITH … AS x, and write x:Label')
  }
  const name = context.newName()
  return `[${name} IN [${value}] | ${condition(node.labels.form, name, 'node')}][0]`
}

function quote(name: string): string {
  return `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
