import type { Binary, Expression } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import type { Shape } from '../shape.ts'
import { hasAggregate } from './aggregate-calls.ts'

/** The longest value, in characters, that is written several times. */
const MAX_REPEATED = 30

/** A condition that the value is a decimal number: only of such is half of one not 0. */
export function isDecimal(value: string): string {
  return `(${value} - ${value} + 1) / 2 = 0.5`
}

/**
 * The value, or the text that Neo4j makes of it where it is a decimal number: for the engine that of
 * 2.0 is 2, and it knows no exponents.
 */
export function decimalText(number: Expression, context: Context): string {
  const value = `(${context.render(number)})`
  if (value.length <= MAX_REPEATED || hasAggregate(number)) {
    return textOf(value, number, context)
  }
  const name = context.newName()
  return `[${name} IN [${value}] | ${textOf(name, number, context)}][0]`
}

/** The same of what has a name, or is short. */
export function textOf(value: string, number: Expression, context: Context): string {
  const stop = context.refuseAt(
    number,
    'the text of a decimal number below 0.001 or from 10000000 needs Neo4j; give the number itself',
  )
  const text =
    `CASE WHEN ${value} = 0 THEN ${zero(value, number)} ` +
    `WHEN abs(${value}) < 0.001 OR abs(${value}) >= 10000000 THEN ${stop} ` +
    `WHEN ${value} = floor(${value}) THEN toString(${value}) + '.0' ELSE toString(${value}) END`
  // What is not finite is not 0 less itself.
  return (
    `CASE WHEN ${isDecimal(value)} THEN ${text} ` +
    `WHEN coalesce(${value} - ${value} = 0, true) THEN ${value} ELSE ${stop} END`
  )
}

/** Rounding gives no negative zero in Neo4j. */
function zero(value: string, number: Expression): string {
  if (number.kind === 'call' && number.name === 'round') return "'0.0'"
  return `CASE WHEN 1.0 / ${value} < 0 THEN '-0.0' ELSE '0.0' END`
}

/** `text + 2.0`, where one side is a decimal number and the other is, or may be, a text. */
export function decimalSums({ left, right }: Binary, context: Context): string | null {
  const [a, b] = [context.shapeOf(left), context.shapeOf(right)]
  if (b.decimal === true && mayJoin(a)) {
    const [l, r] = [`(${context.render(left)})`, `(${context.render(right)})`]
    const joined = `${l} + ${decimalText(right, context)}`
    if (a.type === 'text')
      return b.type === 'number' ? `(${joined})` : `coalesce(${joined}, [${l}] + ${r})`
    return `coalesce((${l} - 0) + ${r}, ${joined}${hasAggregate(right) ? '' : `, ${l} + [${r}]`})`
  }
  if (a.decimal === true && mayJoin(b)) {
    const [l, r] = [`(${context.render(left)})`, `(${context.render(right)})`]
    const joined = `toString(${decimalText(left, context)}) + ${r}`
    if (b.type === 'text') return `(${joined})`
    return `coalesce(${l} + (${r} - 0), ${joined}${hasAggregate(left) ? '' : `, [${l}] + ${r}`})`
  }
  return null
}

function mayJoin({ type }: Shape): boolean {
  return type === 'text' || type === 'unknown'
}
