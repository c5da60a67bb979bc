import type { Binary, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import type { Shape } from '../shape.ts'

/** Powers and functions of numbers and texts that the engine reckons otherwise than Neo4j. */
export function arithmetic(node: Node, context: Context): string | null {
  if (node.kind === 'binary' && node.operator === '^') {
    if (node.left.kind !== 'binary' || node.left.operator !== '^') return null
    // For the engine 2 ^ 3 ^ 2 is 2 ^ (3 ^ 2).
    return context.stitch(node, new Map([[node.left, `(${context.render(node.left)})`]]))
  }
  if (node.kind === 'binary' && node.operator === '%') return remainder(node, context)
  if (node.kind !== 'call') return null
  const [arg, second, third] = node.args
  if (arg === undefined) return null
  switch (node.name) {
    case 'round':
      // Halves go up, for the engine away from zero.
      return second === undefined ? `floor(${context.render(arg)} + 0.5)` : null
    case 'range':
      return third === undefined ? null : stepped([arg, second ?? arg, third], context)
    case 'split': {
      if (second === undefined) return null
      const isEmpty = second.kind === 'literal' && second.end - second.start === 2
      if (context.shapeOf(second).type === 'list') {
        return unsupported(context, second, 'split() at several texts needs Neo4j; use replace()')
      }
      if (!isEmpty) return null
      return unsupported(context, node, 'split() at every character needs Neo4j; use substring()')
    }
    default:
      return null
  }
}

/** What is left of a decimal number divided by 0 is no number, for the engine null. */
function remainder({ left, right }: Binary, context: Context): string | null {
  const isNotZero =
    right.kind === 'literal' && /[1-9]/.test(context.text.slice(right.start, right.end))
  if (isNotZero || [left, right].every((side) => isWhole(context.shapeOf(side)))) return null
  const [a, b] = [`(${context.render(left)})`, `(${context.render(right)})`]
  return `coalesce(${a} % ${b}, CASE WHEN ${b} = 0 THEN (${a} - ${a}) / 0.0 END)`
}

function isWhole({ type, decimal, certain }: Shape): boolean {
  return type === 'number' && certain === true && decimal === undefined
}

/** Neo4j gives the start even where a step leads away from the end, if it would lead beyond it. */
function stepped(
  [from, to, step]: readonly [Expression, Expression, Expression],
  context: Context,
) {
  if (/^-?1$/.test(context.text.slice(step.start, step.end))) return null
  const [start, end, by] = [from, to, step].map((bound) => `(${context.render(bound)})`)
  return `CASE WHEN abs(${end} - ${start}) < abs(${by}) THEN [${start}] ELSE range(${start}, ${end}, ${by}) END`
}
