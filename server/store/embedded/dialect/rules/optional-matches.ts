import type { Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'

const LOOKS_UP = new Set<Node['kind']>(['subquery', 'patternCheck', 'patternComprehension'])

/** Where OPTIONAL MATCH finds nothing. */
export function optionalMatches(node: Node, context: Context): string | null {
  if (node.kind === 'match' && node.optional) {
    // The engine would take such a condition for one on all rows, and drop those without a match.
    const found = firstOf(node, LOOKS_UP)
    if (found !== null) {
      return unsupported(
        context,
        found,
        'a pattern, EXISTS or COUNT in the WHERE of OPTIONAL MATCH needs Neo4j; ' +
          'make it a part of the pattern, with DISTINCT behind it',
      )
    }
  }
  if (node.kind !== 'mapProjection' || context.shapeOf(node.base).found === true) return null
  // Of null the engine makes a map of nulls.
  const projection = context.stitch(node, new Map())
  if (context.shapeOf(node).holds === 'nothing') {
    return `CASE WHEN ${context.render(node.base)} IS NULL THEN null ELSE ${projection} END`
  }
  return unsupported(
    context,
    node,
    'a map of what may be missing, with nodes in it, needs Neo4j; give the nodes columns of their own',
  )
}

function firstOf(node: Node, kinds: ReadonlySet<Node['kind']>): Node | null {
  if (kinds.has(node.kind)) return node
  for (const child of node.children) {
    const found = firstOf(child, kinds)
    if (found !== null) return found
  }
  return null
}
