import { placeAt } from '../../../../cypher/place.ts'
import type { Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { QueryFault } from '../../../errors.ts'
import type { Context } from '../context.ts'
import type { Shape, ShapeType } from '../shape.ts'

const JOINS = new Set(['AND', 'OR', 'XOR'])
/** Of these no operand is a text or a list, as it may be of `+`. */
const SUMS = new Set(['-', '*', '/', '%', '^'])
/** Texts are not among them: a sum of what may be a list is taken for one. */
const SINGLE: ReadonlySet<ShapeType> = new Set(['number', 'boolean'])
const ENTITIES: ReadonlySet<ShapeType> = new Set(['node', 'relationship', 'path'])

/** Operands of a type that Neo4j takes for a fault; the engine answers null, or leaves them out. */
export function typeFaults(node: Node, context: Context): null {
  switch (node.kind) {
    case 'unary':
      if (node.operator === 'NOT') checkBoolean(node.operand, context)
      break
    case 'binary':
      if (JOINS.has(node.operator)) {
        checkBoolean(node.left, context)
        checkBoolean(node.right, context)
      }
      if (SUMS.has(node.operator)) {
        check(node.left, isNoOperand, 'a number', context)
        check(node.right, isNoOperand, 'a number', context)
      }
      if (node.operator === 'IN') check(node.right, isNoList, 'a list', context)
      break
    case 'index':
      check(node.base, ({ type }) => SINGLE.has(type), 'a list or map', context)
      if (context.shapeOf(node.base).type === 'list') {
        check(node.index, isNoInteger, 'a whole number', context)
      }
      break
    case 'property':
      check(
        node.base,
        ({ type }) => SINGLE.has(type) || type === 'path',
        'a node, relationship or map',
        context,
      )
      break
    case 'item':
      checkValue(node.expression, context)
      break
    case 'call':
      checkArguments(node.name, node.args, context)
      break
    default:
  }
  return null
}

function checkArguments(name: string, args: readonly Expression[], context: Context): void {
  const [arg, , step] = args
  if (arg === undefined) return
  if (name !== 'exists') checkValue(arg, context)
  if (name === 'range') {
    for (const bound of args) check(bound, isNoInteger, 'a whole number', context)
    const isZero = step?.kind === 'literal' && context.text.slice(step.start, step.end) === '0'
    if (isZero) fault(step, 'the step of range() cannot be 0', context)
  }
  if (name === 'properties') check(arg, isNoMap, 'a node, relationship or map', context)
  if (name === 'type') check(arg, ({ type }) => type === 'node', 'a relationship', context)
  if (name === 'labels') check(arg, ({ type }) => type === 'relationship', 'a node', context)
  if (name === 'length') {
    check(arg, ({ type }) => type === 'node' || type === 'relationship', 'a path', context)
  }
  if (name === 'size') check(arg, ({ type }) => ENTITIES.has(type), 'a list or text', context)
}

function checkValue(value: Expression, context: Context): void {
  if (value.kind !== 'patternCheck') return
  fault(value, 'a pattern is no value: write COUNT { (a)-->() }, or EXISTS { (a)-->() }', context)
}

function checkBoolean(operand: Expression, context: Context): void {
  check(
    operand,
    ({ type }) => type !== 'boolean' && type !== 'unknown' && type !== 'null',
    'true or false',
    context,
  )
}

function isNoList({ type }: Shape, operand: Expression): boolean {
  return isText(operand) || SINGLE.has(type) || type === 'map' || ENTITIES.has(type)
}

function isNoOperand({ type }: Shape): boolean {
  return (
    type === 'text' || type === 'boolean' || type === 'list' || type === 'map' || ENTITIES.has(type)
  )
}

function isText(expression: Expression): boolean {
  return expression.kind === 'literal' && expression.type === 'text'
}

function isNoInteger({ type, decimal }: Shape, operand: Expression): boolean {
  if (isText(operand)) return true
  return type === 'boolean' || type === 'list' || type === 'map' || decimal === true
}

function isNoMap({ type }: Shape): boolean {
  return SINGLE.has(type) || type === 'list' || type === 'path'
}

function check(
  operand: Expression,
  isWrong: (shape: Shape, operand: Expression) => boolean,
  expected: string,
  context: Context,
): void {
  const shape = context.shapeOf(operand)
  if (!isWrong(shape, operand)) return
  const { start, end } = operand
  const found = shape.type === 'number' ? 'a number' : `a ${shape.type}`
  fault(operand, `${context.text.slice(start, end)} is ${found}; expected ${expected}`, context)
}

function fault(node: Node, message: string, context: Context): never {
  throw new QueryFault(message, placeAt(context.text, node.start))
}
