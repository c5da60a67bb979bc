import type { Expression, Literal } from '../../../cypher/syntax/ast.ts'
import { callShape } from './function-shapes.ts'
import {
  anyOf,
  BOOLEAN,
  DECIMAL,
  holdsAny,
  fieldOf,
  isEntity,
  isTemporal,
  itemOf,
  listOf,
  lost,
  mapOf,
  NULL,
  NUMBER,
  TEXT,
  uncertain,
  UNKNOWN,
} from './shape.ts'
import type { Shape } from './shape.ts'

/** What an expression is that brings no variables of its own, from what its parts are. */
export function plainShape(expression: Expression, of: (inner: Expression) => Shape): Shape {
  switch (expression.kind) {
    case 'literal':
      return literalShape(expression)
    case 'group':
      return of(expression.inner)
    case 'property':
      return fieldOf(of(expression.base), expression.key)
    case 'index':
      return pickedShape(of(expression.base))
    case 'slice':
      return of(expression.base)
    case 'list':
      return listOf(anyOf(expression.items.map(of)))
    case 'map':
    case 'mapProjection': {
      const { keys, values } = expression
      return mapOf(new Map(values.map((value, nth) => [keys[nth] ?? '', of(value)])))
    }
    case 'case':
      return lost(anyOf(expression.results.map(of)))
    case 'call':
      return callShape(expression.name, expression.args.map(of))
    case 'binary':
      return binaryShape(expression.operator, of(expression.left), of(expression.right))
    case 'unary':
      return expression.operator === 'NOT' ? BOOLEAN : signedShape(of(expression.operand))
    case 'chain':
    case 'nullCheck':
    case 'labelCheck':
      return BOOLEAN
    default:
      return UNKNOWN
  }
}

/** The properties of nodes are never entities. */
function pickedShape(base: Shape): Shape {
  return isEntity(base) ? UNKNOWN : itemOf(base)
}

function literalShape({ type, decimal }: Literal): Shape {
  if (decimal) return DECIMAL
  return type === 'null' ? NULL : { type, holds: 'nothing', certain: true }
}

function binaryShape(operator: string, left: Shape, right: Shape): Shape {
  if (operator === '+' || operator === '||') return sumShape(left, right)
  if (!['-', '*', '/', '%', '^'].includes(operator)) return BOOLEAN
  if (operator === '-' && isTemporal(left)) return left
  if (operator === '^') return DECIMAL
  const sides = [left, right]
  if (sides.every(({ type }) => type === 'number')) return numberShape(left, right)
  const isDecimal = sides.some(({ decimal }) => decimal === true)
  const mayBe = sides.every(({ type }) => type === 'number' || type === 'unknown')
  return isDecimal && mayBe ? uncertain(DECIMAL) : UNKNOWN
}

function signedShape(operand: Shape): Shape {
  return operand.decimal === true ? DECIMAL : NUMBER
}

function numberShape(left: Shape, right: Shape): Shape {
  return ifCertain(left.decimal === true || right.decimal === true ? DECIMAL : NUMBER, left, right)
}

function ifCertain(shape: Shape, left: Shape, right: Shape): Shape {
  return left.certain === true && right.certain === true ? shape : uncertain(shape)
}

function sumShape(left: Shape, right: Shape): Shape {
  const list = [left, right].find((shape) => shape.type === 'list')
  if (list !== undefined) {
    const items = [left, right].map((side) => (side.type === 'list' ? itemOf(side) : side))
    return lost(listOf(anyOf(items)))
  }
  if (left.type === 'number' && right.type === 'number') return numberShape(left, right)
  if (isTemporal(left)) return left
  // Of a text and what is not known yet: it may be a list.
  if (left.type === 'text' || right.type === 'text') return ifCertain(TEXT, left, right)
  const isDecimal = [left, right].some(({ decimal }) => decimal === true)
  const sum: Shape = { type: 'unknown', holds: holdsAny([left, right]) }
  return lost(isDecimal ? { ...sum, decimal: true } : sum)
}
