import type { Expression, Node } from '../../../cypher/syntax/ast.ts'

/**
 * The expressions where null and false come to the same, since only true lets a row, an item or a
 * branch through: conditions, and what AND, OR, any and all join in them.
 */
export function filterPositions(roots: readonly Node[]): ReadonlySet<Node> {
  const filters = new Set<Node>()
  for (const root of roots) visit(root, filters)
  return filters
}

function visit(node: Node, filters: Set<Node>): void {
  for (const condition of conditionsOf(node, filters.has(node))) filters.add(condition)
  for (const child of node.children) visit(child, filters)
}

/** The conditions directly in a node; `isFilter` for those that are ones since the node is one. */
export function conditionsOf(node: Node, isFilter: boolean): readonly Expression[] {
  switch (node.kind) {
    case 'match':
    case 'with':
    case 'return':
    case 'comprehension':
    case 'patternComprehension':
    case 'nodePattern':
    case 'relationshipPattern':
      return node.where === null ? [] : [node.where]
    case 'case':
      return node.subject === null ? node.whens : []
    case 'quantifier':
      return isFilter && node.where !== null && (node.name === 'ANY' || node.name === 'ALL')
        ? [node.where]
        : []
    case 'group':
      return isFilter ? [node.inner] : []
    case 'binary':
      return isFilter && (node.operator === 'AND' || node.operator === 'OR')
        ? [node.left, node.right]
        : []
    default:
      return []
  }
}
