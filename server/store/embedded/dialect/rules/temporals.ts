import type { Call, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { isTemporal } from '../shape.ts'
import { dateFunction } from './date-functions.ts'

const LACKING = /^(?:date|datetime|localdatetime|time|localtime)\.|^duration\./
const PARTS = new Set(
  (
    'year month day quarter week dayOfWeek ordinalDay weekYear dayOfQuarter hour minute second ' +
    'millisecond microsecond offset offsetMinutes epochSeconds epochMillis years quarters months ' +
    'weeks days hours minutes seconds monthsOfYear daysOfWeek minutesOfHour secondsOfMinute'
  ).split(' '),
)
const FINE_PARTS = new Set(['nanosecond', 'nanoseconds', 'nanosecondsOfSecond'])

/** The engine reads `.year` of a variable only, and gives null for a part that it does not know. */
export function temporalParts(node: Node, context: Context): string | null {
  if (node.kind !== 'property' || !isTemporal(context.shapeOf(node.base))) return null
  const { key } = node
  if (!PARTS.has(key)) {
    unsupported(context, node, `.${key} of a date or duration needs Neo4j`)
  }
  const base = context.render(node.base)
  if (node.base.kind === 'variable') return null
  const name = context.newName()
  return `[${name} IN [${base}] | ${name}.${key}][0]`
}

/** Functions of times and durations that the engine lacks. */
export function temporalFunctions(node: Node, context: Context): string | null {
  if (node.kind !== 'call') return null
  const known = dateFunction(node, context)
  if (known !== null) return known
  if (LACKING.test(node.name)) {
    return unsupported(
      context,
      node,
      `${context.text.slice(node.start, node.end).replace(/\(.*/su, '')}() needs Neo4j; known are ` +
        'duration.inDays(date(a), date(b)).days, duration.between() and date.truncate()',
    )
  }
  const [arg] = node.args
  if (arg?.kind === 'map' && isTemporalCall(node) && arg.keys.some((key) => FINE_PARTS.has(key))) {
    return unsupported(context, arg, 'times finer than a microsecond need Neo4j')
  }
  return null
}

function isTemporalCall({ name }: Call): boolean {
  return ['date', 'datetime', 'time', 'localtime', 'duration'].includes(name)
}
