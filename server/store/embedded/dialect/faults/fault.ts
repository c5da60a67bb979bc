import { placeAt } from '../../../../cypher/place.ts'
import type { Node } from '../../../../cypher/syntax/ast.ts'
import { QueryFault } from '../../../errors.ts'
import type { Context } from '../context.ts'

/** Reports what Neo4j takes for a fault, at its place. */
export function fault(node: Node, message: string, context: Context): never {
  throw new QueryFault(message, placeAt(context.text, node.start))
}
