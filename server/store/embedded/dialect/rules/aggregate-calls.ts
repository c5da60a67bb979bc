import type { Call, Node } from '../../../../cypher/syntax/ast.ts'

const AGGREGATES = new Set(
  'count collect sum avg min max stdev stdevp percentilecont percentiledisc'.split(' '),
)

export function isAggregate({ name }: Call): boolean {
  return AGGREGATES.has(name)
}

/** Whether a function that gathers rows is called in it, outside of subqueries. */
export function hasAggregate(node: Node): boolean {
  if (node.kind === 'subquery') return false
  if (node.kind === 'call' && isAggregate(node)) return true
  return node.children.some(hasAggregate)
}
