import type { Call, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'

/** Neo4j's, for which the engine has no words. */
const LACKED = new Set(['valuetype', 'randomuuid', 'point', 'file', 'linenumber'])
const MOST_PLACES = 6

/** Functions of single values that the engine lacks, or gives otherwise than Neo4j. */
export function functions(node: Node, context: Context): string | null {
  if (node.kind !== 'call') return null
  const [arg, second] = node.args
  if (node.name === 'shortestpath' || node.name === 'allshortestpaths') {
    return unsupported(
      context,
      node,
      'shortestPath() stands in MATCH here: MATCH p = shortestPath(…)',
    )
  }
  if (LACKED.has(node.name) || node.name.startsWith('vector.') || node.name.startsWith('point.')) {
    return unsupported(context, node, `${node.name}() needs Neo4j`)
  }
  if (arg === undefined) return null
  if (node.name === 'round' && second !== undefined) return rounded(node, arg, second, context)
  return second === undefined ? ofOne(node, arg, context) : null
}

function ofOne(node: Call, arg: Expression, context: Context): string | null {
  const value = () => `(${context.render(arg)})`
  switch (node.name) {
    case 'keys':
      return keysOf(arg, context)
    case 'isempty':
      if (context.shapeOf(arg).type === 'map') {
        return unsupported(context, arg, 'write size(keys(map)) = 0')
      }
      return `(size(${context.render(arg)}) = 0)`
    case 'character_length':
      return `size(${context.render(arg)})`
    case 'isnan':
      return `(${value()} <> ${value()})`
    case 'cot':
      return `(1.0 / tan(${context.render(arg)}))`
    case 'haversin':
      return `((1.0 - cos(${context.render(arg)})) / 2.0)`
    default:
      return null
  }
}

/** Those of a node or relationship without a name are null. */
function keysOf(arg: Expression, context: Context): string | null {
  const { type, holds } = context.shapeOf(arg)
  const isNamed = arg.kind === 'variable' || context.replacementOf(arg) !== null
  if (isNamed || type === 'map' || (type !== 'unknown' && holds === 'nothing')) return null
  return `keys(properties(${context.render(arg)}))`
}

/** Halves go away from zero; the small sum makes up for what 1.005 lacks as a binary number. */
function rounded(node: Call, arg: Expression, places: Expression, context: Context): string {
  const written = context.text.slice(places.start, places.end)
  const isKnown =
    places.kind === 'literal' && /^\d$/.test(written) && Number(written) <= MOST_PLACES
  if (!isKnown || Number(written) === 0 || node.args.length > 2) {
    unsupported(context, node, `round(x, n) knows n from 1 to ${MOST_PLACES} here, and no mode`)
  }
  const number = context.render(arg)
  const power = `1${'0'.repeat(Number(written))}.0`
  return `(sign(${number}) * floor(abs(${number}) * ${power} + 0.5 + 1e-9) / ${power})`
}
