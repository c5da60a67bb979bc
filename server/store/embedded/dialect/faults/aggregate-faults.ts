import type { Call, Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import { isAggregate } from '../rules/aggregate-calls.ts'
import { fault } from './fault.ts'

const RANDOM = new Set(['rand', 'randomuuid'])
/** Neo4j does not look for random numbers in these. */
const UNSEARCHED = new Set<Node['kind']>(['case', 'reduce', 'subquery', 'patternComprehension'])
const SUBQUERIES = new Set<Node['kind']>(['subquery'])

/** Aggregates where no rows are gathered, and random numbers in them. */
export function aggregateFaults(node: Node, context: Context): void {
  const gathered = node.kind === 'call' && isAggregate(node) ? (node.args[0] ?? null) : null
  const random = findCall(gathered, isRandom, UNSEARCHED)
  if (random !== null) {
    fault(random, 'rand() cannot stand in an aggregate; write WITH rand() AS x before it', context)
  }
  for (const step of repeatedIn(node)) {
    const aggregate = findCall(step, isAggregate, SUBQUERIES)
    if (aggregate === null) continue
    const message = `${aggregate.name}() cannot gather rows for each item of a list; gather by WITH before it`
    fault(aggregate, message, context)
  }
}

/** What is reckoned for each item of a list. */
function repeatedIn(node: Node): readonly (Node | null)[] {
  if (node.kind === 'comprehension') return [node.where, node.result]
  if (node.kind === 'quantifier') return [node.where]
  return node.kind === 'reduce' ? [node.step] : []
}

function isRandom({ name }: Call): boolean {
  return RANDOM.has(name)
}

/** The first such call, but not in what is left out. */
function findCall(
  node: Node | null,
  isSought: (call: Call) => boolean,
  leftOut: ReadonlySet<Node['kind']>,
): Call | null {
  if (node === null || leftOut.has(node.kind)) return null
  if (node.kind === 'call' && isSought(node)) return node
  for (const child of node.children) {
    const found = findCall(child, isSought, leftOut)
    if (found !== null) return found
  }
  return null
}
