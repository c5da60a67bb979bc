import type { Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { aggregateFaults } from './aggregate-faults.ts'
import { fault } from './fault.ts'
import { isPlainLimit } from '../limits.ts'
import { functionFaults } from './function-faults.ts'
import { groupingFaults } from './grouping-faults.ts'
import { nameFaults } from './name-faults.ts'
import { typeFaults } from './type-faults.ts'

/**
 * Tells what Neo4j takes for a fault before it runs the statement, and the engine answers.
 * @throws {QueryFault} with the place
 */
export function checkFaults(nodes: readonly Node[], context: Context): void {
  for (const node of nodes) {
    nameFaults(node, context)
    functionFaults(node, context)
    typeFaults(node, context)
    aggregateFaults(node, context)
    groupingFaults(node, context)
    starFaults(node, context)
    limitFaults(node, context)
    octalFaults(node, context)
    checkFaults(node.children, context)
  }
}

function starFaults(node: Node, context: Context): void {
  if (node.kind !== 'return' || node.star === null) return
  if (context.scopeOf(node)?.size === 0) {
    fault(node.star, 'RETURN * has no variables here: name some in MATCH', context)
  }
}

/** Neo4j takes any expression without variables there. */
function limitFaults(node: Node, context: Context): void {
  if (node.kind !== 'with' && node.kind !== 'return') return
  for (const limit of node.limits) {
    if (isPlainLimit(limit) || /^\d+$/.test(context.render(limit))) continue
    unsupported(
      context,
      limit,
      'SKIP and LIMIT take whole numbers and parameters here: LIMIT 10, LIMIT $n + 1',
    )
  }
}

function octalFaults(node: Node, context: Context): void {
  if (node.kind !== 'literal' || !/^0\d+$/.test(context.text.slice(node.start, node.end))) return
  fault(node, 'a number begins with no 0: write 5 for 05, and 0o5 for octal numbers', context)
}
