import type { Expression, Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import { hasAggregate, isAggregate } from '../rules/aggregate-calls.ts'
import { fault } from './fault.ts'

/**
 * Beside an aggregate Neo4j reads only what is a column of its own, as a variable or as one of its
 * properties: not `RETURN n.x + 1, n.x + 1 + count(*)`.
 */
export function groupingFaults(node: Node, context: Context): void {
  if (node.kind !== 'with' && node.kind !== 'return') return
  const expressions = node.items.map(({ expression }) => expression)
  const gathering = expressions.filter(hasAggregate)
  if (gathering.length === 0) return
  const keys = new Set(expressions.flatMap((expression) => keyOf(expression) ?? []))
  if (node.star !== null) {
    const scope = context.scopeOf(node)
    if (scope === null) return
    for (const name of scope.keys()) keys.add(name)
  }
  for (const expression of gathering) check(expression, keys, context)
}

function check(node: Node, known: ReadonlySet<string>, context: Context): void {
  if (node.kind === 'call' && isAggregate(node)) return
  // What subqueries and patterns read is left to the engine.
  if (node.kind === 'subquery' || node.kind === 'patternComprehension') return
  if (node.kind === 'patternCheck') return
  const key = keyOf(node)
  if (key !== null && known.has(key)) return
  if (node.kind === 'variable') {
    const message = `${node.name} is read beside an aggregate; make it a column of its own, or name it by WITH before`
    fault(node, message, context)
  }
  const own = new Set([...known, ...ownNames(node)])
  for (const child of node.children) check(child, own, context)
}

/** How a variable, or a property of one, is known again; null for anything else. */
function keyOf(node: Node): string | null {
  if (node.kind === 'group') return keyOf(node.inner)
  if (node.kind === 'variable') return node.name
  if (node.kind !== 'property') return null
  const base = unwrapped(node.base)
  return base.kind === 'variable' ? `${base.name}.${node.key}` : null
}

function unwrapped(expression: Expression): Expression {
  return expression.kind === 'group' ? unwrapped(expression.inner) : expression
}

function ownNames(node: Node): readonly string[] {
  if (node.kind === 'reduce') return [node.total, node.variable]
  return node.kind === 'comprehension' || node.kind === 'quantifier' ? [node.variable] : []
}
