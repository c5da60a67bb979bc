import type { Call, Expression, MapLiteral, Node } from '../../../../cypher/syntax/ast.ts'
import { decodeText } from '../../../../cypher/text-literal.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { fault } from '../faults/fault.ts'

const DAY = /^\d{4}-\d\d-\d\d$/
const INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)?)?$/
const LENGTH =
  /^-?P(?:-?\d+Y)?(?:-?\d+M)?(?:-?\d+W)?(?:-?\d+D)?(?:T(?:-?\d+H)?(?:-?\d+M)?(?:-?\d+(?:\.\d{1,6})?S)?)?$/
const LENGTH_KEYS = new Set('years months weeks days hours minutes seconds'.split(' '))
const MAP_KEYS = new Set(['year', 'month', 'day'])

/** The engine reads few forms of dates, and makes null of all others. */
export function dates(node: Node, context: Context): string | null {
  if (node.kind !== 'call') return null
  const [arg] = node.args
  if (node.name === 'localdatetime') {
    return unsupported(context, node, 'localdatetime() needs Neo4j; use datetime()')
  }
  if (arg === undefined) return null
  if (node.name === 'datetime') return datetime(node, arg, context)
  if (node.name === 'duration') return duration(arg, context)
  return node.name === 'date' ? date(arg, context) : null
}

function date(arg: Expression, context: Context): string | null {
  if (arg.kind === 'literal') {
    const written = textOf(arg, context)
    if (written === null) return null
    const day = `${written}${['-01-01', '-01', ''][written.split('-').length - 1] ?? ''}`
    if (!isDay(day))
      unsupported(context, arg, `write a day that there is, as in date('2024-05-01')`)
    return written === day ? null : `date('${day}')`
  }
  if (arg.kind === 'map') {
    if (arg.keys.every((key) => MAP_KEYS.has(key))) return dayOf(arg, context)
    return unsupported(
      context,
      arg,
      'date({…}) knows year, month and day here; the rest needs Neo4j',
    )
  }
  const text = context.render(arg)
  const day = `CASE size(${text}) WHEN 4 THEN ${text} + '-01-01' WHEN 7 THEN ${text} + '-01' ELSE ${text} END`
  const stop = context.refuseAt(arg, 'date() of a text other than 2024-05-01 needs Neo4j')
  return `CASE WHEN ${text} IS NOT NULL AND date(${day}) IS NULL THEN ${stop} ELSE date(${day}) END`
}

/** The engine makes null of a day that is none, and the first of a month that is not told. */
function dayOf(map: MapLiteral, context: Context): string {
  if (!map.keys.includes('year') || (map.keys.includes('day') && !map.keys.includes('month'))) {
    fault(map, 'date({…}) needs a year, and a month beside a day', context)
  }
  const day = `date(${context.stitch(map, new Map())})`
  const stop = context.refuseAt(map, 'there is no such day, or a part of it is null')
  return `CASE WHEN ${day} IS NULL THEN ${stop} ELSE ${day} END`
}

/** Of parts of a year, a month, a day or an hour the engine knows nothing, nor of other keys. */
function duration(arg: Expression, context: Context): null {
  const written = textOf(arg, context)
  const isKnown =
    arg.kind === 'map'
      ? arg.keys.every((key) => LENGTH_KEYS.has(key)) &&
        arg.values.every((value) => context.shapeOf(value).decimal === undefined)
      : written === null || LENGTH.test(written)
  if (isKnown) return null
  return unsupported(
    context,
    arg,
    'of durations whole years, months, weeks, days, hours, minutes and seconds are known here',
  )
}

function datetime(node: Call, arg: Expression, context: Context): string | null {
  const written = arg.kind === 'literal' ? textOf(arg, context) : null
  if (written === null || INSTANT.test(written)) return null
  return unsupported(
    context,
    node,
    `write datetime('2024-05-01T10:00:00Z'); other forms need Neo4j`,
  )
}

function textOf(literal: Expression, context: Context): string | null {
  if (literal.kind !== 'literal' || literal.type !== 'text') return null
  return decodeText(context.text.slice(literal.start + 1, literal.end - 1))
}

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Neo4j adds the days that are in the hours to a date; the engine forgets them. */
export function dateSums(node: Node, context: Context): null {
  if (node.kind !== 'binary' || !['+', '-'].includes(node.operator)) return null
  const sides = [node.left, node.right]
  const length = sides.find((side) => side.kind === 'call' && side.name === 'duration')
  if (length?.kind !== 'call' || !sides.some((side) => context.shapeOf(side).type === 'date'))
    return null
  const [arg] = length.args
  if (arg === undefined) return null
  const hasHours =
    arg.kind === 'map'
      ? arg.keys.some((key) => ['hours', 'minutes', 'seconds'].includes(key))
      : textOf(arg, context)?.includes('T')
  if (hasHours !== true) return null
  return unsupported(
    context,
    length,
    'to a date, add years, months, weeks and days; hours to a datetime',
  )
}
