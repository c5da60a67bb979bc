import type { Expression, Item, Node, Projection } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import { nameText, written } from './written.ts'

/**
 * Names the columns as Neo4j does: by the text of their expressions, and `*` in the order of the
 * alphabet. The engine words them anew, and beside an aggregate without a name it gives a node's
 * number in place of the node.
 */
export function columns(node: Node, context: Context): string | null {
  if (node.kind !== 'return' || !context.isFinal(node)) return null
  const replaced = new Map<Node, string>()
  const named = new Map<string, string>()
  for (const item of node.items) {
    const text = context.text.slice(item.start, item.end)
    if (item.alias !== null || isNamed(item.expression, text)) continue
    const name = text.includes('`')
      ? context.aliasFor(nameOf(item.expression, text))
      : `\`${nameOf(item.expression, text)}\``
    named.set(written(item.expression, context), name)
    replaced.set(item, `${context.render(item)} AS ${name}`)
  }
  for (const expression of node.orderBy) {
    const name = named.get(written(expression, context))
    if (name !== undefined) replaced.set(expression, name)
  }
  const star = starNames(node, context)
  if (node.star !== null && star !== null) replaced.set(node.star, star)
  return replaced.size === 0 ? null : context.stitch(node, replaced)
}

/** The name, in backticks, that Neo4j gives a column without an alias. */
export function columnName({ expression, start, end }: Item, context: Context): string {
  const text = context.text.slice(start, end)
  return text.includes('`') ? text : `\`${nameOf(expression, text)}\``
}

function isNamed(expression: Expression, text: string): boolean {
  if (expression.kind === 'variable') return true
  if (expression.kind !== 'property' || expression.base.kind !== 'variable') return false
  return text === `${expression.base.name}.${expression.key}`
}

function nameOf(expression: Expression, text: string): string {
  return expression.kind === 'mapProjection' ? expression.base.name : text
}

function starNames(node: Projection, context: Context): string | null {
  const names = [...(context.scopeOf(node)?.keys() ?? [])]
  if (names.length === 0 || names.some((name) => name.includes('`'))) return null
  return names.toSorted().map(nameText).join(', ')
}
