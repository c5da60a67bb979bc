import type { Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { isRevivable } from '../shape.ts'
import type { Shape } from '../shape.ts'
import { hasAggregate } from './aggregate-calls.ts'

const TAKES_ANY = new Set(['count', 'collect', 'coalesce'])
const EXTREMES = new Set(['min', 'max'])
const INSTEAD =
  'what went through CASE, coalesce, a list comprehension or +, or stood in a list before another ' +
  '-[*]-, is only a number to this engine: use properties there, such as x.id, or give each node ' +
  'a column of its own'

/**
 * Nodes and relationships that the engine has lost sight of come out as bare numbers, and a
 * relationship's number is taken for a node's. Only the uses that stay right may pass.
 */
export function entityValues(node: Node, context: Context): null {
  switch (node.kind) {
    case 'property':
    case 'labelCheck':
    case 'mapProjection':
      if (!isReadable(node.base, context)) refuse(node, context)
      break
    case 'index':
    case 'slice':
      if (context.shapeOf(node.base).holds === 'raw') refuse(node, context)
      break
    case 'call':
      for (const arg of node.args) {
        checkArgument(node.name, arg, context)
        if (node.distinct) checkOneKind(arg, context)
      }
      break
    case 'relationshipPattern':
      if (node.variable !== null && isRaw(node.variable, context)) refuse(node, context)
      break
    case 'with':
      if (node.distinct || node.items.some(hasAggregate)) {
        for (const { expression } of node.items) checkOneKind(expression, context)
      }
      break
    case 'return':
      if (context.isFinal(node)) checkColumns(node, context)
      break
    default:
  }
  return null
}

function checkColumns(node: Node, context: Context): void {
  for (const child of node.children) {
    if (child.kind === 'item' && !isRevivable(context.shapeOf(child.expression))) {
      refuse(child, context)
    }
    if (child.kind !== 'star') continue
    const shapes: Iterable<Shape> = context.scopeOf(node)?.values() ?? []
    for (const shape of shapes) if (!isRevivable(shape)) refuse(child, context)
  }
}

/** Of nodes and numbers together, the same number is one value to DISTINCT and to groups. */
function checkOneKind(value: Expression, context: Context): void {
  if (context.shapeOf(value).type === 'unknown' && isRaw(value, context)) refuse(value, context)
}

function checkArgument(name: string, arg: Expression, context: Context): void {
  const shape = context.shapeOf(arg)
  if (EXTREMES.has(name) && shape.holds !== 'nothing') {
    unsupported(context, arg, `${name}() of nodes or relationships needs Neo4j; take a property`)
  }
  if (shape.holds !== 'raw' || TAKES_ANY.has(name)) return
  if (name === 'size' && shape.type === 'list') return
  if (!isReadable(arg, context)) refuse(arg, context)
}

/** A node in a variable can still be read, although it can no longer be given out. */
function isReadable(expression: Expression, context: Context): boolean {
  if (!isRaw(expression, context)) return true
  return expression.kind === 'variable' && context.shapeOf(expression).type === 'node'
}

function isRaw(expression: Expression, context: Context): boolean {
  return context.shapeOf(expression).holds === 'raw'
}

function refuse(node: Node, context: Context): never {
  unsupported(context, node, INSTEAD)
}
