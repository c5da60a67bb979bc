import type { Node } from '../../../../cypher/syntax/ast.ts'
import { placeAt } from '../../../../cypher/place.ts'
import { QueryFault } from '../../../errors.ts'
import type { Context } from '../context.ts'
import { OWN_SCOPES } from '../own-scopes.ts'

/** Where the engine takes a name that nothing has defined for null; elsewhere it tells the fault. */
export function nameFaults(node: Node, context: Context): void {
  if (!OWN_SCOPES.has(node.kind)) return
  for (const [name, offset] of context.undefinedNames) {
    if (offset < node.start || offset >= node.end) continue
    throw new QueryFault(`Undefined variable '${name}'`, placeAt(context.text, offset))
  }
}
