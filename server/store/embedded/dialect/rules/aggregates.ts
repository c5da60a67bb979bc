import type { Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { isEntity } from '../shape.ts'

/** Aggregating functions that the engine answers otherwise than Neo4j. */
export function aggregates(node: Node, context: Context): string | null {
  if (node.kind !== 'call') return null
  const [arg, fraction] = node.args
  if (arg === undefined) return null
  switch (node.name) {
    case 'sum':
      // Over nothing, or nothing but nulls, it is null.
      return `coalesce(${context.stitch(node, new Map())}, 0)`
    case 'stdev':
      // Of one value it is 0, for the engine null.
      return `CASE WHEN count(${context.render(arg)}) = 1 THEN 0.0 ELSE ${context.stitch(node, new Map())} END`
    case 'count': {
      // On chains of typed relationships DISTINCT counts every row.
      const isNode = arg.kind === 'variable' && isEntity(context.shapeOf(arg))
      const isCounted = node.distinct && isNode && context.shapeOf(arg).type !== 'path'
      return isCounted ? `count(DISTINCT id(${context.render(arg)}))` : null
    }
    case 'percentiledisc':
      return unsupported(
        context,
        node,
        'percentileDisc() needs Neo4j; percentileCont(x, 0.5) is known',
      )
    case 'percentilecont':
      // It takes the median for every fraction that is not written out.
      if (fraction?.kind === 'literal') return null
      return unsupported(context, node, 'write the fraction out, as in percentileCont(x, 0.9)')
    default:
      return null
  }
}
