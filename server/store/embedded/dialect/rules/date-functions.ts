import type { Call, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { fault } from '../faults/fault.ts'

/** The first day of the year, quarter, month or week in which the day `d` lies. */
const FIRST_DAYS: Readonly<Record<string, (d: string) => string>> = {
  year: (d) => `date({year: ${d}.year, month: 1, day: 1})`,
  quarter: (d) => `date({year: ${d}.year, month: (${d}.month - 1) / 3 * 3 + 1, day: 1})`,
  month: (d) => `date({year: ${d}.year, month: ${d}.month, day: 1})`,
  week: (d) => `${d} - duration({days: ${d}.dayOfWeek - 1})`,
  day: (d) => d,
}

/** Functions of dates in words that the engine knows; null for every other function. */
export function dateFunction(node: Call, context: Context): string | null {
  switch (node.name) {
    case 'duration.indays': {
      const [from, to] = twoDates(node, context)
      return `(${to} - ${from})`
    }
    case 'duration.inmonths':
      return between(node, context, (months) => `duration({months: ${months}})`)
    case 'duration.between':
      return between(node, context, (months, days) => {
        return `duration({months: ${months}, days: ${days}})`
      })
    case 'date.truncate':
      return truncated(node, context)
    default:
      return null
  }
}

/** A day less a day is a fault for Neo4j, and a duration for the engine. */
export function dayDifferences(node: Node, context: Context): null {
  if (node.kind !== 'binary' || node.operator !== '-') return null
  if (!isDate(node.left, context) || !isDate(node.right, context)) return null
  return fault(
    node.right,
    'a date cannot be taken from a date: write duration.inDays(a, b).days',
    context,
  )
}

/**
 * Whole months, and the days that then remain. A month is 32 days in the first step, so that the
 * division leaves one out that is not over; `+` takes the last day of a month that is shorter.
 */
function between(
  node: Call,
  context: Context,
  result: (months: string, days: string) => string,
): string {
  const [from, to] = twoDates(node, context)
  const a = context.newName()
  const b = context.newName()
  const months = context.newName()
  const rest = context.newName()
  const wholeMonths = `(${dayNumber(b)} - (${dayNumber(a)})) / 32`
  const remaining = `${b} - (${a} + duration({months: ${months}}))`
  const steps: readonly (readonly [string, string])[] = [
    [a, from],
    [b, to],
    [months, wholeMonths],
    [rest, remaining],
  ]
  return steps.reduceRight(
    (inner, [name, value]) => `[${name} IN [${value}] | ${inner}][0]`,
    result(months, `${rest}.days`),
  )
}

function dayNumber(day: string): string {
  return `(${day}.year * 12 + ${day}.month) * 32 + ${day}.day`
}

function truncated(node: Call, context: Context): string {
  const [unit, day] = node.args
  const name = unit?.kind === 'literal' ? context.text.slice(unit.start + 1, unit.end - 1) : ''
  const first = FIRST_DAYS[name.toLowerCase()]
  if (first === undefined || node.args.length > 2 || (day !== undefined && !isDate(day, context))) {
    unsupported(
      context,
      node,
      "date.truncate() knows 'year', 'quarter', 'month', 'week' and 'day' of a date here: date.truncate('month', date(a))",
    )
  }
  const each = context.newName()
  return `[${each} IN [${day === undefined ? 'date()' : context.render(day)}] | ${first(each)}][0]`
}

function twoDates(node: Call, context: Context): readonly [string, string] {
  const [from, to] = node.args
  if (from === undefined || to === undefined || ![from, to].every((day) => isDate(day, context))) {
    const name = context.text.slice(node.start, node.end).replace(/\(.*/su, '')
    unsupported(context, node, `${name}() knows two dates here: ${name}(date(a), date(b))`)
  }
  return [context.render(from), context.render(to)]
}

function isDate(expression: Expression, context: Context): boolean {
  return context.shapeOf(expression).type === 'date'
}
