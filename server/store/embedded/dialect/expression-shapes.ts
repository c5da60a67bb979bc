import type { ValueMap } from '../../../../graph-data/model/value.ts'
import type { ClauseNode, Expression, Node, Pattern, Variable } from '../../../cypher/syntax/ast.ts'
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
  /** Where each name is first read that no clause before has brought. */
  readonly unknown: Map<string, number>
  readonly parameters: ValueMap
  /** Whether names may come from a clause that does not tell them, as CALL without YIELD. */
  hasUnknownNames: boolean
  /** Reports what Neo4j takes for a fault, at its place. */
  fault(node: Node, message: string): never
  /** Infers the clauses of a subquery, and gives the scope behind the last of them. */
  query(clauses: readonly ClauseNode[], outer: Scope): Scope
}

/**
 * Adds the variables of a pattern that are new; of an optional one they may be null.
 * @throws QueryFault for one that is something else already
 */
export function declare(
  pattern: Pattern,
  scope: Map<string, Shape>,
  inference: Inference,
  optional = false,
): void {
  if (pattern.variable !== null) {
    const { name } = pattern.variable
    if (scope.has(name)) inference.fault(pattern.variable, `Variable \`${name}\` already declared`)
    scope.set(name, PATH)
  }
  for (const part of pattern.parts) {
    const { variable } = part
    if (variable === null) continue
    const entity = part.kind === 'nodePattern' ? NODE : RELATIONSHIP
    const known = scope.get(variable.name)
    const shape: Shape = optional ? entity : { ...entity, found: true }
    if (known === undefined) {
      scope.set(variable.name, part.range === '' ? shape : listOf(entity))
      continue
    }
    const type = part.range === '' ? entity.type : 'list'
    if (known.type === type || known.type === 'unknown' || known.type === 'null') continue
    const message = `Type mismatch: ${variable.name} is a ${known.type} already, and no ${type}`
    inference.fault(variable, message)
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
      return scope.get(expression.name) ?? unknownName(expression, inference)
    case 'parameter':
      return valueShape(inference.parameters[expression.name])
    case 'comprehension':
    case 'quantifier':
    case 'reduce':
      return overList(expression, scope, inference)
    case 'patternComprehension':
    case 'patternCheck':
      return overPattern(expression, scope, inference)
    case 'subquery': {
      const ends = expression.clauses.map((clauses) => inference.query(clauses, scope))
      if (expression.name === 'COUNT') return NUMBER
      return expression.name === 'COLLECT' ? listOf(collected(ends)) : BOOLEAN
    }
    default:
      for (const child of expression.children) inferNode(child, scope, inference)
      return plainShape(expression, (inner) => inference.shapes.get(inner) ?? UNKNOWN)
  }
}

function unknownName({ name, start }: Variable, { unknown }: Inference): Shape {
  if (!unknown.has(name)) unknown.set(name, start)
  return UNKNOWN
}

/** What COLLECT { … } gathers: the one column of its queries. */
function collected(ends: readonly Scope[]): Shape {
  return anyOf(ends.map((end) => [...end.values()].at(-1) ?? UNKNOWN))
}

function overList(
  expression: Extract<Expression, { kind: 'comprehension' | 'quantifier' | 'reduce' }>,
  scope: Scope,
  inference: Inference,
): Shape {
  const item = eachOf(inferShape(expression.list, scope, inference))
  const inside = new Map(scope).set(expression.variable, item)
  if (expression.kind === 'reduce') {
    return reduced(expression, inside, inferShape(expression.initial, scope, inference), inference)
  }
  if (expression.where !== null) inferShape(expression.where, inside, inference)
  if (expression.kind === 'quantifier') return BOOLEAN
  return lost(
    listOf(expression.result === null ? item : inferShape(expression.result, inside, inference)),
  )
}

/** From the second step on the total is what a step gave, of which the engine loses sight. */
function reduced(
  { total, step }: Extract<Expression, { kind: 'reduce' }>,
  inside: Map<string, Shape>,
  initial: Shape,
  inference: Inference,
): Shape {
  const after = () => lost(anyOf([initial, inferShape(step, inside, inference)]))
  inside.set(total, initial)
  const first = after()
  if (first.holds === 'nothing') return first
  inside.set(total, first)
  return after()
}

function overPattern(
  expression: Extract<Expression, { kind: 'patternComprehension' | 'patternCheck' }>,
  scope: Scope,
  inference: Inference,
): Shape {
  const inside = new Map(scope)
  if (expression.kind === 'patternCheck') checkNames(expression.pattern, scope, inference)
  declare(expression.pattern, inside, inference)
  inferNode(expression.pattern, inside, inference)
  if (expression.kind === 'patternCheck') return BOOLEAN
  if (expression.where !== null) inferShape(expression.where, inside, inference)
  return listOf(inferShape(expression.result, inside, inference))
}

/** A pattern that stands as a condition brings no names; EXISTS { … } may. */
function checkNames({ parts }: Pattern, scope: Scope, inference: Inference): void {
  if (inference.hasUnknownNames) return
  for (const { variable } of parts) {
    if (variable === null || scope.has(variable.name)) continue
    const message = `a pattern as a condition brings no new variables (${variable.name}); write EXISTS { … }`
    inference.fault(variable, message)
  }
}
