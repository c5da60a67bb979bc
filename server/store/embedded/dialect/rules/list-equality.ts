import type { Binary, Expression } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { isText, kindOfItems, needsGuard } from './kinds.ts'

const FILLED = new Set(['labels', 'keys', 'split', 'range', 'nodes', 'relationships'])

/**
 * Refuses `=` and `<>` of lists and maps where one may contain null, which makes the answer null in
 * Neo4j alone, or where the types of what is in them may differ.
 * @returns what must hold beside the comparison; null for nothing
 */
export function listEquality(node: Binary, context: Context): string | null {
  const sides = [node.left, node.right]
  const types = new Set(sides.map((side) => context.shapeOf(side).type))
  if (types.has('map')) {
    unsupported(context, node, 'equality of maps needs Neo4j; compare their values one by one')
  }
  if (!types.has('list') || types.has('null') || sides.some(isEmptyList)) return null
  const needed = typeGuard(node, context)
  if (needed !== undefined) return needed
  return unsupported(
    context,
    node,
    'equality of lists that may contain null, or numbers beside texts, needs Neo4j; ' +
      'write size(a) = size(b) AND all(x IN a WHERE x IN b)',
  )
}

/** What tells the types of two lists without null apart; undefined where it cannot be told. */
function typeGuard(node: Binary, context: Context): string | null | undefined {
  const [a, b] = [kindOfItems(node.left, context), kindOfItems(node.right, context)]
  if ([node.left, node.right].every((side) => isFilled(side, context))) {
    const needed = needsGuard(a, b)
    if (needed === 'none') return null
    const [stored, kind] = needed === 'left' ? [node.left, b] : [node.right, a]
    if (needed !== 'both' && stored.kind === 'property') {
      const name = context.newName()
      const test = `${kind === 'number' ? 'NOT ' : ''}${isText(name)}`
      return `all(${name} IN ${context.render(stored)} WHERE ${test})`
    }
  }
  return undefined
}

function isEmptyList(side: Expression): boolean {
  return side.kind === 'list' && side.items.length === 0
}

/** Whether it is a list without null in it; what the graph holds is. */
function isFilled(side: Expression, context: Context): boolean {
  switch (side.kind) {
    case 'list':
      return side.items.every(
        (item) => item.kind === 'literal' && context.shapeOf(item).type !== 'null',
      )
    case 'parameter': {
      const value = context.parameters[side.name]
      return (
        Array.isArray(value) && value.every((item) => item !== null && typeof item !== 'object')
      )
    }
    case 'call':
      return FILLED.has(side.name)
    case 'property':
      return context.shapeOf(side.base).type === 'node'
    default:
      return context.shapeOf(side).holds === 'entities'
  }
}
