import type { Binary, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'

const NUMERAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/
const COMPARES = new Set(['=', '<>', '<', '>', '<=', '>=', 'IN'])

/** What a value must be so that it may be compared with a literal. */
export type Literals = 'numbers' | 'numerals'

const TYPES = { numbers: 'number', numerals: 'text' }

/**
 * For the engine '2024' = 2024, and '2024' < 2025. Where a number, or a text that could be one, is
 * compared with a value of unknown type, it must be of the literal's own type.
 */
export function comparisons(node: Node, context: Context): string | null {
  if (node.kind !== 'binary' || !COMPARES.has(node.operator)) return null
  const { left, right } = node
  if (isOrder(node.operator) && [left, right].some((side) => isUnordered(side, context))) {
    unsupported(context, node, 'the order of lists and of booleans needs Neo4j')
  }
  const isLeft = node.operator !== 'IN' && literalsIn(left, context) !== null
  // x = [1, 2] compares lists, x IN [1, 2] its items.
  const literals = isLeft ? literalsIn(left, context) : literalsOnRight(node, context)
  const value = isLeft ? right : left
  if (literals === null || context.shapeOf(value).type === TYPES[literals]) return null
  return guarded(node, literals, context.render(value), context)
}

/** The same for CASE x WHEN 2024: what is not of the type of the values fits none of them. */
export function caseSubjects(node: Node, context: Context): string | null {
  if (node.kind !== 'case' || node.subject === null) return null
  const kinds = new Set(node.whens.map((when) => literalsIn(when, context)))
  const literals = kinds.has('numbers') ? 'numbers' : 'numerals'
  const isMixed = kinds.has('numbers') && kinds.has('numerals')
  if (!kinds.has(literals) || isMixed) return null
  if (context.shapeOf(node.subject).type === TYPES[literals]) return null
  const subject = context.render(node.subject)
  const results = literals === 'numbers' ? ['null', subject] : [subject, 'null']
  const fitting = `CASE WHEN ${isText(subject)} THEN ${results.join(' ELSE ')} END`
  return context.stitch(node, new Map([[node.subject, fitting]]))
}

/** A condition that the value is a text. */
export function isText(value: string): string {
  return `coalesce(${value} STARTS WITH '', false)`
}

/** Whether an expression is a literal number, or a literal text that the engine takes for one. */
export function literalsIn(expression: Expression, context: Context): Literals | null {
  if (expression.kind === 'unary' && expression.operator !== 'NOT') {
    return literalsIn(expression.operand, context) === 'numbers' ? 'numbers' : null
  }
  if (expression.kind !== 'literal') return null
  if (expression.type === 'number') return 'numbers'
  const written = context.text.slice(expression.start + 1, expression.end - 1)
  return expression.type === 'text' && NUMERAL.test(written) ? 'numerals' : null
}

function literalsOnRight({ operator, right }: Binary, context: Context): Literals | null {
  if (right.kind !== 'list' || operator !== 'IN') return literalsIn(right, context)
  const [first, ...others] = right.items.map((item) => literalsIn(item, context))
  return first !== undefined && others.every((other) => other === first) ? first : null
}

function isOrder(operator: string): boolean {
  return operator !== '=' && operator !== '<>' && operator !== 'IN'
}

function isUnordered(side: Expression, context: Context): boolean {
  const { type } = context.shapeOf(side)
  return type === 'list' || type === 'boolean'
}

function guarded(node: Binary, literals: Literals, value: string, context: Context): string {
  const compared = context.stitch(node, new Map())
  const fits = literals === 'numbers' ? `NOT ${isText(value)}` : isText(value)
  if (node.operator === '<>') {
    return `CASE WHEN ${value} IS NULL THEN null ELSE ${compared} OR NOT (${fits}) END`
  }
  if (context.isFilter(node)) return `(${compared} AND ${fits})`
  // Of different types neither is the greater: null. But they are not the same: false.
  return isOrder(node.operator)
    ? `CASE WHEN ${fits} THEN ${compared} ELSE null END`
    : `CASE WHEN ${value} IS NULL THEN null ELSE ${compared} AND ${fits} END`
}
