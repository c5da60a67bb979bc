import type { Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { isEntity, NULL } from '../shape.ts'
import type { Shape } from '../shape.ts'

const EQUALITIES = new Set(['=', '<>'])
const VALUES = new Set<Shape['type']>(['number', 'text', 'unknown'])

/**
 * For the engine a node is its number: `n IN [0, 1]` and `n = 0` hold of the node 0, and so may
 * `n = r`. What may be a node is compared with what may be the same only.
 */
export function entityEqualities(node: Node, context: Context): null {
  for (const [left, right] of comparedIn(node, context)) {
    if (!isMixed(left, right) && !isMixed(right, left)) continue
    const message =
      'a node or relationship is compared with what is none here, or with the other of the two: '
    unsupported(context, node, `${message}compare n.id, or id(n)`)
  }
  return null
}

function comparedIn(node: Node, context: Context): readonly (readonly [Shape, Shape])[] {
  const of = (expression: Expression) => knownShape(expression, context)
  switch (node.kind) {
    case 'binary':
      if (node.operator === 'IN') return [[of(node.left), itemsOf(node.right, context)]]
      return EQUALITIES.has(node.operator) ? [[of(node.left), of(node.right)]] : []
    case 'case': {
      const { subject, whens } = node
      return subject === null ? [] : whens.map((when) => [of(subject), of(when)] as const)
    }
    case 'chain':
      return node.children.slice(1).map((right, nth) => {
        const left = node.children[nth] ?? right
        return [of(left as Expression), of(right as Expression)] as const
      })
    default:
      return []
  }
}

/** Of a name that nothing defines, that is the fault to tell. */
function knownShape(expression: Expression, context: Context): Shape {
  const isUndefined = expression.kind === 'variable' && context.undefinedNames.has(expression.name)
  return isUndefined ? NULL : context.shapeOf(expression)
}

function itemsOf(list: Expression, context: Context): Shape {
  const { type, holds, item } = knownShape(list, context)
  const value = list.kind === 'parameter' ? context.parameters[list.name] : undefined
  const isEmpty = Array.isArray(value)
    ? value.length === 0
    : list.kind === 'list' && list.items.length === 0
  if (isEmpty || (type !== 'list' && type !== 'unknown')) return NULL
  return item ?? { type: 'unknown', holds }
}

function isMixed(shape: Shape, other: Shape): boolean {
  if (shape.holds === 'nothing' || (!isEntity(shape) && shape.type !== 'unknown')) return false
  if (other.holds === 'nothing') return VALUES.has(other.type)
  if (!isEntity(shape)) return false
  const others = other.among ?? [other]
  return others.some(({ type }) => type !== shape.type && type !== 'unknown' && type !== 'null')
}
