import type { ClauseNode, Node, Projection } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'

/** The engine reads no RETURN in EXISTS { … } and COUNT { … }, where a plain one says nothing. */
export function subqueries(node: Node, context: Context): string | null {
  if (node.kind !== 'subquery' || node.clauses.length !== 1) return null
  const last = node.clauses[0]?.at(-1)
  if (last?.kind !== 'return' || !isPlainReturn(last)) return null
  return context.stitch(node, new Map<Node, string>([[last, '']]))
}

function isPlainReturn(clause: Projection & ClauseNode): boolean {
  const isConstant = clause.items.every(
    ({ expression }) => expression.kind === 'literal' || expression.kind === 'variable',
  )
  // ORDER BY, SKIP and LIMIT are children beside the columns.
  const isAlone = clause.children.length === clause.items.length + (clause.star === null ? 0 : 1)
  return isConstant && isAlone && !clause.distinct
}
