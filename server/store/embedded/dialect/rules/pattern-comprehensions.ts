import type { Expression, Node, PatternComprehension } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import { all, conditionsOf } from './pattern-conditions.ts'

/** The engine leaves out results that are null: `[(a)-->(b) | b.name]` must have as many as paths. */
export function patternComprehensions(node: Node, context: Context): string | null {
  if (node.kind === 'call' && node.name === 'size') {
    const [arg] = node.args
    return arg?.kind === 'patternComprehension' ? counted(arg, context) : null
  }
  if (node.kind !== 'patternComprehension') return null
  const isSame =
    isNeverNull(node.result, context) && conditionsOf(node.pattern, context).length === 0
  return isSame ? null : listed(node, context)
}

/** `[pattern WHERE … | result]`, with the results that are null. */
export function listed(
  node: Pick<PatternComprehension, 'pattern' | 'where' | 'result'>,
  context: Context,
): string {
  const result = context.render(node.result)
  if (isNeverNull(node.result, context)) return comprehension(node, result, context)
  const name = context.newName()
  return `[${name} IN ${comprehension(node, `[${result}]`, context)} | ${name}[0]]`
}

/** How many there are: the engine has no pattern comprehension in WHERE. */
function counted(node: PatternComprehension, context: Context): string {
  const where = node.where === null ? [] : [`(${context.render(node.where)})`]
  const conditions = [...where, ...conditionsOf(node.pattern, context)]
  const condition = conditions.length === 0 ? '' : ` WHERE ${all(conditions)}`
  return `COUNT { ${context.render(node.pattern)}${condition} }`
}

function comprehension(
  node: Pick<PatternComprehension, 'pattern' | 'where'>,
  result: string,
  context: Context,
): string {
  const where = node.where === null ? [] : [`(${context.render(node.where)})`]
  const conditions = [...where, ...conditionsOf(node.pattern, context)]
  const condition = conditions.length === 0 ? '' : ` WHERE ${all(conditions)}`
  return `[${context.render(node.pattern)}${condition} | ${result}]`
}

function isNeverNull(result: Expression, context: Context): boolean {
  if (result.kind === 'list' || result.kind === 'map' || result.kind === 'mapProjection')
    return true
  if (result.kind === 'literal') return context.shapeOf(result).type !== 'null'
  if (result.kind === 'variable') return context.shapeOf(result).holds === 'entities'
  return result.kind === 'call' && ['type', 'labels', 'id', 'elementid'].includes(result.name)
}
