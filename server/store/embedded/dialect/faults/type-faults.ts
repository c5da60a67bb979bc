import type { Call, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { conditionsOf } from '../filters.ts'
import { BOOLEANS } from './argument-types.ts'
import { demandsOf, isWrong } from './demands.ts'
import type { Demand } from './demands.ts'
import { fault } from './fault.ts'

/**
 * Tells operands of a type that Neo4j takes for a fault before it runs the statement; the engine
 * answers null, or leaves them out.
 * @throws {QueryFault} at the operand
 */
export function typeFaults(node: Node, context: Context): void {
  if (node.kind === 'item') checkValue(node.expression, context)
  if (node.kind === 'call') checkCall(node, context)
  for (const operand of conditionsOf(node, false)) check({ operand, accepted: BOOLEANS }, context)
  for (const demand of demandsOf(node, context)) check(demand, context)
}

function check(demand: Demand, context: Context): void {
  const { operand, accepted, later } = demand
  if (operand === null || operand === undefined) return
  const shape = context.shapeOf(operand)
  if (shape.certain !== true || later?.has(shape.type) === true || !isWrong(shape, demand)) return
  if (shape.type === 'list' && operand.kind === 'parameter' && accepted === BOOLEANS) {
    unsupported(context, operand, 'a list is no condition here; write size(list) > 0')
  }
  fault(operand, mismatch(operand, demand, context), context)
}

/** What is wrong, for a person to read. */
export function mismatch(
  operand: Expression,
  { accepted, whole }: Demand,
  context: Context,
): string {
  const { type } = context.shapeOf(operand)
  const written = context.text.slice(operand.start, operand.end)
  const found = type === 'unknown' ? '' : ` is a ${type}`
  const expected = [...accepted].map(
    (each) => `a ${whole === true && each === 'number' ? 'whole number' : each}`,
  )
  return `${written}${found}; expected ${expected.join(' or ')}`
}

const OF_PATTERNS = new Set(['exists', 'shortestpath', 'allshortestpaths'])

function checkCall({ name, args }: Call, context: Context): void {
  const [arg, , step] = args
  if (arg !== undefined && !OF_PATTERNS.has(name)) checkValue(arg, context)
  if (name !== 'range' || step?.kind !== 'literal') return
  if (context.text.slice(step.start, step.end) !== '0') return
  fault(step, 'the step of range() cannot be 0', context)
}

function checkValue(value: Expression, context: Context): void {
  if (value.kind !== 'patternCheck') return
  fault(value, 'a pattern is no value: write COUNT { (a)-->() }, or EXISTS { (a)-->() }', context)
}
