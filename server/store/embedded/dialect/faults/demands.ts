import type { Binary, Call, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import type { Shape, ShapeType } from '../shape.ts'
import {
  ADDENDS,
  ARGUMENTS,
  BOOLEANS,
  FACTORS,
  HOLDERS,
  JOINED,
  LISTS,
  NUMBERS,
  PICKED,
  SUBTRAHENDS,
  TERMS,
  TEXTS,
} from './argument-types.ts'
import type { Types } from './argument-types.ts'

const JOINS = new Set(['AND', 'OR', 'XOR'])
const OPERANDS: ReadonlyMap<string, Types> = new Map([
  ['-', TERMS],
  ['*', FACTORS],
  ['/', FACTORS],
  ['%', NUMBERS],
  ['^', NUMBERS],
])

/** What an operand may be; where it is to be a whole number, none with a point. */
export interface Demand {
  readonly operand: Expression | null | undefined
  readonly accepted: Types
  readonly whole?: true
  /** What Neo4j takes for a fault only when it comes to it. */
  readonly later?: Types
}

const WHOLE = { accepted: NUMBERS, whole: true } as const

/** What Neo4j takes for the operands of a node. */
export function demandsOf(node: Node, context: Context): readonly Demand[] {
  switch (node.kind) {
    case 'unary':
      return [{ operand: node.operand, accepted: node.operator === 'NOT' ? BOOLEANS : NUMBERS }]
    case 'binary':
      return [...operandDemands(node), ...secondDemands(node, context)]
    case 'quantifier':
      return [
        { operand: node.list, accepted: LISTS },
        { operand: node.where, accepted: BOOLEANS },
      ]
    case 'comprehension':
    case 'reduce':
      return [{ operand: node.list, accepted: LISTS }]
    case 'index':
      return [
        { operand: node.base, accepted: PICKED },
        ...keyDemands(node.base, node.index, context),
      ]
    case 'slice':
      return [
        { operand: node.base, accepted: LISTS },
        { operand: node.low, ...WHOLE },
        { operand: node.high, ...WHOLE },
      ]
    case 'property':
      return [{ operand: node.base, accepted: HOLDERS }]
    case 'call':
      return argumentDemands(node)
    default:
      return []
  }
}

function operandDemands({ operator, left, right }: Binary): readonly Demand[] {
  if (operator === 'IN') return [{ operand: right, accepted: LISTS }]
  const accepted = JOINS.has(operator) ? BOOLEANS : OPERANDS.get(operator)
  return accepted === undefined ? [] : [left, right].map((operand) => ({ operand, accepted }))
}

const SECONDS: ReadonlyMap<string, ReadonlyMap<ShapeType, Types>> = new Map([
  ['+', ADDENDS],
  ['-', SUBTRAHENDS],
  ['||', JOINED],
])

/** What the second operand may be beside the first. */
function secondDemands({ operator, left, right }: Binary, context: Context): readonly Demand[] {
  const { type, certain } = context.shapeOf(left)
  const accepted = SECONDS.get(operator)?.get(certain === true ? type : 'unknown')
  return accepted === undefined ? [] : [{ operand: right, accepted }]
}

function keyDemands(base: Expression, key: Expression, context: Context): readonly Demand[] {
  const { type } = context.shapeOf(base)
  if (type === 'list') return [{ operand: key, ...WHOLE }]
  return PICKED.has(type) ? [{ operand: key, accepted: TEXTS }] : []
}

function argumentDemands({ name, args }: Call): readonly Demand[] {
  if (name === 'range') return args.map((operand) => ({ operand, ...WHOLE }))
  const accepted = ARGUMENTS.get(name)
  if (accepted === undefined) return []
  const demand = { operand: args[0], accepted }
  if (name === 'tointeger') return [{ ...demand, later: LISTS }]
  return [name === 'toboolean' ? { ...demand, whole: true } : demand]
}

/** Whether a value is none of what is demanded. */
export function isWrong({ type, decimal }: Shape, { accepted, whole }: Demand): boolean {
  if (type === 'unknown' || type === 'null') return false
  return !accepted.has(type) || (whole === true && decimal !== undefined)
}
