import type { Call, Expression, Node } from '../../../../cypher/syntax/ast.ts'
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
      return discrete(node, arg, fraction, context)
    case 'percentilecont':
      // It takes the median for every fraction that is not written out.
      if (fraction?.kind === 'literal') return null
      return unsupported(context, node, 'write the fraction out, as in percentileCont(x, 0.9)')
    default:
      return null
  }
}

/**
 * Neo4j takes the value at ceil(p · n) - 1 of the sorted ones, the engine that at floor(p · (n - 1)).
 * The two are the same, or Neo4j's is the next: the engine's from above. The small sums keep
 * products such as 0.29 · 100 from falling below the whole number that they are.
 */
function discrete(
  node: Call,
  arg: Expression,
  fraction: Expression | undefined,
  context: Context,
): string | null {
  const written =
    fraction?.kind === 'literal' ? context.text.slice(fraction.start, fraction.end) : ''
  const isKnown = /^(?:[01](?:\.0+)?|0?\.\d{1,3})$/.test(written) && !node.distinct
  if (!isKnown) {
    unsupported(context, node, 'write the fraction out, as in percentileDisc(x, 0.9)')
  }
  const share = Number(written)
  // Here the two are always the same.
  if (share === 0 || share === 0.5 || share === 1) return null
  const values = context.render(arg)
  const exact = `${share} * count(${values})`
  const part = `${exact} - floor(${exact})`
  const below = `percentileDisc(${values}, ${nudged(share)})`
  const above = `-percentileDisc(-(${values}), ${nudged(1 - share)})`
  return `CASE WHEN ${part} > 0 AND ${part} < ${share} THEN ${above} ELSE ${below} END`
}

function nudged(share: number): string {
  return (share + 1e-9).toFixed(9)
}
