import type { Call, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { isText } from './kinds.ts'

/** Functions that the engine does not have, by the one that does the same there. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['tostringornull', 'toString'],
  ['tointegerornull', 'toInteger'],
  ['tofloatornull', 'toFloat'],
  ['tobooleanornull', 'toBoolean'],
  ['character_length', 'size'],
])
const OVER_LISTS: ReadonlyMap<string, string> = new Map([
  ['tostringlist', 'toString'],
  ['tointegerlist', 'toInteger'],
  ['tofloatlist', 'toFloat'],
  ['tobooleanlist', 'toBoolean'],
])
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
  if (arg === undefined) return null
  const same = SAME_AS.get(node.name)
  if (same !== undefined) return `${same}(${context.render(arg)})`
  const each = OVER_LISTS.get(node.name)
  if (each !== undefined) {
    const name = context.newName()
    return `[${name} IN ${context.render(arg)} | ${each}(${name})]`
  }
  if (node.name === 'round' && second !== undefined) return rounded(node, arg, second, context)
  return second === undefined ? converted(node, arg, context) : null
}

function converted(node: Call, arg: Expression, context: Context): string | null {
  const { type, decimal } = context.shapeOf(arg)
  switch (node.name) {
    case 'tostring':
      if (type === 'duration') {
        unsupported(context, arg, 'the text of a duration needs Neo4j; give the duration itself')
      }
      if (decimal !== true) return null
      return refuseDecimal(arg, context)
    case 'toboolean': {
      const value = context.render(arg)
      if (type === 'number') return `(${value} <> 0)`
      if (type !== 'unknown') return null
      return `CASE WHEN ${value} IS NULL OR ${isText(value)} THEN toBoolean(${value}) ELSE coalesce(toBoolean(${value}), ${value} <> 0) END`
    }
    case 'tofloat': {
      if (type === 'number') return null
      const value = context.render(arg)
      return type === 'text'
        ? `toFloat(trim(${value}))`
        : `toFloat(coalesce(trim(${value}), ${value}))`
    }
    case 'isempty':
      if (type === 'map') return unsupported(context, arg, 'write size(keys(map)) = 0')
      return `(size(${context.render(arg)}) = 0)`
    case 'btrim':
      return `trim(${context.render(arg)})`
    default:
      return null
  }
}

/** For the engine 2.0 is written 2. @throws {QueryUnsupported} */
export function refuseDecimal(number: Expression, context: Context): never {
  return unsupported(
    context,
    number,
    'the text of a decimal number (2.0, 1.0E10) needs Neo4j; give the number itself, or toInteger() of it',
  )
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
