import type { ValueMap } from '../../../../graph-data/model/value.ts'
import type { ClauseNode, Expression, Node, Pattern } from '../../../cypher/syntax/ast.ts'
import { plainShape } from './plain-shapes.ts'
import {
  anyOf,
  BOOLEAN,
  eachOf,
  listOf,
  lost,
  NODE,
  NUMBER,
  PATH,
  RELATIONSHIP,
  UNKNOWN,
} from './shape.ts'
import type { Shape } from './shape.ts'
import { valueShape } from './value-shapes.ts'

/** The variables that can be seen, by name. */
export type Scope = ReadonlyMap<string, Shape>

export interface Inference {
  readonly shapes: Map<Expression, Shape>
  readonly parameters: ValueMap
  /** Infers the clauses of a subquery, and gives the scope behind the last of them. */
  query(clauses: readonly ClauseNode[], outer: Scope): Scope
}

/** Adds the variables of a pattern that are new; of an optional one they may be null. */
export function declare(pattern: Pattern, scope: Map<string, Shape>, optional = false): void {
  if (pattern.variable !== null) scope.set(pattern.variable.name, PATH)
  for (const part of pattern.parts) {
    if (part.variable === null || scope.has(part.variable.name)) continue
    const entity = part.kind === 'nodePattern' ? NODE : RELATIONSHIP
    const shape: Shape = optional ? entity : { ...entity, found: true }
    scope.set(part.variable.name, part.range === '' ? shape : listOf(entity))
  }
}

/** Infers every expression in a pattern, or the expression itself. */
export function inferNode(node: Node, scope: Scope, inference: Inference): void {
  switch (node.kind) {
    case 'pattern':
    case 'nodePattern':
    case 'relationshipPattern':
      for (const child of node.children) inferNode(child, scope, inference)
      break
    case 'labels':
    case 'item':
    case 'star':
    case 'match':
    case 'unwind':
    case 'with':
    case 'return':
    case 'callSubquery':
    case 'opaque':
      break
    default:
      inferShape(node, scope, inference)
  }
}

/** Infers an expression and all that is in it. */
export function inferShape(expression: Expression, scope: Scope, inference: Inference): Shape {
  const shape = shapeOf(expression, scope, inference)
  inference.shapes.set(expression, shape)
  return shape
}

function shapeOf(expression: Expression, scope: Scope, inference: Inference): Shape {
  switch (expression.kind) {
    case 'variable':
      return scope.get(expression.name) ?? UNKNOWN
    case 'parameter':
      return valueShape(inference.parameters[expression.name])
    case 'comprehension':
    case 'quantifier':
    case 'reduce':
      return overList(expression, scope, inference)
    case 'patternComprehension':
    case 'patternCheck':
      return overPattern(expression, scope, inference)
    case 'subquery':
      for (const clauses of expression.clauses) inference.query(clauses, scope)
      return expression.name === 'COUNT' ? NUMBER : BOOLEAN
    default:
      for (const child of expression.children) inferNode(child, scope, inference)
      return plainShape(expression, (inner) => inference.shapes.get(inner) ?? UNKNOWN)
  }
}

function overList(
  expression: Extract<Expression, { kind: 'comprehension' | 'quantifier' | 'reduce' }>,
  scope: Scope,
  inference: Inference,
): Shape {
  const item = eachOf(inferShape(expression.list, scope, inference))
  const inside = new Map(scope).set(expression.variable, item)
  if (expression.kind === 'reduce') {
    const total = inferShape(expression.initial, scope, inference)
    inside.set(expression.total, total)
    return lost(anyOf([total, inferShape(expression.step, inside, inference)]))
  }
  if (expression.where !== null) inferShape(expression.where, inside, inference)
  if (expression.kind === 'quantifier') return BOOLEAN
  return lost(
    listOf(expression.result === null ? item : inferShape(expression.result, inside, inference)),
  )
}

function overPattern(
  expression: Extract<Expression, { kind: 'patternComprehension' | 'patternCheck' }>,
  scope: Scope,
  inference: Inference,
): Shape {
  const inside = new Map(scope)
  declare(expression.pattern, inside)
  inferNode(expression.pattern, inside, inference)
  if (expression.kind === 'patternCheck') return BOOLEAN
  if (expression.where !== null) inferShape(expression.where, inside, inference)
  return listOf(inferShape(expression.result, inside, inference))
}
