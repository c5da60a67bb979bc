import type { Node } from '../../../../cypher/syntax/ast.ts'
import { shapesOf } from '../column-shapes.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'

/** Behind CALL { … UNION … } the engine takes relationships and numbers for nodes beside nodes. */
export function subqueryUnions(node: Node, context: Context): null {
  if (node.kind !== 'callSubquery') return null
  const branches = node.queries.flatMap((clauses) => {
    const last = clauses.at(-1)
    return last?.kind === 'return' ? [shapesOf(last, context)] : []
  })
  for (const nth of branches[0]?.keys() ?? []) {
    const column = branches.flatMap((shapes) => shapes[nth] ?? [])
    const types = new Set(column.map(({ type }) => type).filter((type) => type !== 'null'))
    if (types.size < 2 || column.every(({ holds }) => holds === 'nothing')) continue
    const message =
      'nodes beside relationships or other values in a column of CALL { … UNION … } need Neo4j; ' +
      'give each a column of its own'
    unsupported(context, node, message)
  }
  return null
}
