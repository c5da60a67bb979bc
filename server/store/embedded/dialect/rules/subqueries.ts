import type {
  ClauseNode,
  Node,
  Projection,
  SubqueryExpression,
} from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { hasAggregate } from './aggregate-calls.ts'
import { listed } from './pattern-comprehensions.ts'

/** The engine reads no RETURN in EXISTS { … } and COUNT { … }, where a plain one says nothing. */
export function subqueries(node: Node, context: Context): string | null {
  if (node.kind !== 'subquery') return null
  if (node.name === 'COLLECT') return collected(node, context)
  checkClauses(node, context)
  const last = node.clauses[0]?.at(-1)
  if (last?.kind !== 'return' || !isPlainReturn(last)) return null
  return context.stitch(node, new Map<Node, string>([[last, '']]))
}

/** The engine has no COLLECT { … }; of one pattern, a pattern comprehension lists the same. */
function collected(node: SubqueryExpression, context: Context): string {
  const [match, last, more] = node.clauses[0] ?? []
  const [pattern] = match?.kind === 'match' && !match.optional ? match.patterns : []
  const isOne = match?.kind === 'match' && match.patterns.length === 1 && more === undefined
  const isPlain = last?.kind === 'return' && last.items.length === 1 && last.children.length === 1
  const [item] = last?.kind === 'return' ? last.items : []
  if (node.clauses.length > 1 || !isOne || !isPlain || last.distinct || hasAggregate(last))
    refuse(node, context)
  if (pattern === undefined || pattern.variable !== null || item === undefined)
    refuse(node, context)
  if (context.shapeOf(item.expression).holds !== 'nothing') refuse(node, context)
  return listed({ pattern, where: match.where, result: item.expression }, context)
}

function refuse(node: Node, context: Context): never {
  return unsupported(
    context,
    node,
    'COLLECT { … } gathers values, no nodes, as a column of WITH or RETURN here; ' +
      'else write MATCH with collect(…)',
  )
}

function checkClauses(node: SubqueryExpression, context: Context): void {
  const clauses = node.clauses.flat()
  const isDistinct = clauses.some((clause) => clause.kind === 'return' && clause.distinct)
  const isPlain = clauses.every(({ kind }) => kind === 'match' || kind === 'return')
  if (isPlain && node.clauses.length === 1 && !isDistinct) return
  unsupported(
    context,
    node,
    `${node.name} { … } with WITH, UNWIND or DISTINCT is a column of WITH or RETURN here, and one ` +
      `with UNION needs Neo4j; write WITH x, ${node.name} { … } AS c WHERE …`,
  )
}

function isPlainReturn(clause: Projection & ClauseNode): boolean {
  const isConstant = clause.items.every(
    ({ expression }) => expression.kind === 'literal' || expression.kind === 'variable',
  )
  // ORDER BY, SKIP and LIMIT are children beside the columns.
  const isAlone = clause.children.length === clause.items.length + (clause.star === null ? 0 : 1)
  return isConstant && isAlone && !clause.distinct
}
