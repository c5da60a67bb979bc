import type { Expression, Node, Quantifier } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'

/**
 * any, all, none and single over conditions that may be null: the engine takes null for false, so
 * that none(x IN list WHERE x.date < '2024') holds although a date is not known. Where null and false
 * come to the same, a short form does; elsewhere null is spelled out.
 */
export function quantifiers(node: Node, context: Context): string | null {
  if (node.kind !== 'quantifier' || node.where === null || isNeverNull(node.where)) return null
  const list = context.render(node.list)
  const where = context.render(node.where)
  const over = (name: string, condition: string) =>
    `${name}(${nameIn(node, context)} IN ${list} WHERE ${condition})`
  const isUnknown = over('any', `(${where}) IS NULL`)
  if (context.isFilter(node)) {
    if (node.name === 'NONE') return over('all', `NOT (${where})`)
    return node.name === 'SINGLE' ? `(${over('single', where)} AND NOT ${isUnknown})` : null
  }
  const [decided, answer, otherwise] = branches(node.name, where, over)
  return (
    `CASE WHEN ${decided} THEN ${answer} ` +
    `WHEN ${list} IS NULL OR ${isUnknown} THEN null ELSE ${otherwise} END`
  )
}

/** What settles it in spite of nulls, the answer then, and the answer when there are no nulls. */
function branches(
  name: Quantifier['name'],
  where: string,
  over: (name: string, condition: string) => string,
): readonly [string, string, string] {
  switch (name) {
    case 'ANY':
      return [over('any', where), 'true', 'false']
    case 'ALL':
      return [over('any', `NOT (${where})`), 'false', 'true']
    case 'NONE':
      return [over('any', where), 'false', 'true']
    default: {
      const single = over('single', where)
      return [`${over('any', where)} AND NOT ${single}`, 'false', single]
    }
  }
}

function nameIn(node: Quantifier, context: Context): string {
  const written = context.text.slice(node.start, node.list.start)
  return /\(\s*(`[^`]*`|\S+)\s/u.exec(written)?.[1] ?? node.variable
}

function isNeverNull(expression: Expression): boolean {
  switch (expression.kind) {
    case 'nullCheck':
    case 'patternCheck':
    case 'subquery':
      return true
    case 'group':
      return isNeverNull(expression.inner)
    case 'unary':
      return expression.operator === 'NOT' && isNeverNull(expression.operand)
    case 'binary':
      return (
        (expression.operator === 'AND' || expression.operator === 'OR') &&
        isNeverNull(expression.left) &&
        isNeverNull(expression.right)
      )
    default:
      return false
  }
}
