import type { Node } from '../../../cypher/syntax/ast.ts'

/** What has variables of its own, that nothing around it sees. */
export const OWN_SCOPES: ReadonlySet<Node['kind']> = new Set([
  'comprehension',
  'quantifier',
  'reduce',
  'patternComprehension',
  'subquery',
])
