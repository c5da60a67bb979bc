import type { Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { isEntity, itemOf } from '../shape.ts'
import type { Shape } from '../shape.ts'
import { decimalText, isDecimal, textOf } from './decimal-texts.ts'
import { isText } from './kinds.ts'

/** One of `toString`, `toInteger`, `toFloat`, `toBoolean`, how it is called, and on what. */
const CONVERSION = /^to(string|integer|float|boolean)(ornull|list)?$/

const OPEN = new Set<Node['kind']>(['property', 'index', 'variable'])

/** Conversions: the engine has those of single values only, and takes less for a number or a boolean. */
export function conversions(node: Node, context: Context): string | null {
  if (node.kind !== 'call') return null
  const [arg, second] = node.args
  const [, to, how] = CONVERSION.exec(node.name) ?? []
  if (to === undefined || arg === undefined || second !== undefined) return null
  const shape = context.shapeOf(arg)
  if (how === 'list') return ofEach(to, arg, context)
  if (to !== 'string') return converted(to, context.render(arg), shape)
  if (how === 'ornull' && !isScalar(shape)) return textOrNull(arg, context)
  return asText(arg, context)
}

function ofEach(to: string, list: Expression, context: Context): string {
  const name = context.newName()
  const item = itemOf(context.shapeOf(list))
  const text = item.decimal === true ? textOf(name, list, context) : name
  const result = to === 'string' ? itemText(name, text, item) : converted(to, name, item)
  return `[${name} IN ${context.render(list)} | ${result ?? `to${to}(${name})`}]`
}

function itemText(name: string, text: string, item: Shape): string {
  return isScalar(item)
    ? `toString(${text})`
    : `CASE WHEN ${hasText(name)} THEN toString(${text}) END`
}

function asText(value: Expression, context: Context): string | null {
  const { type, decimal } = context.shapeOf(value)
  if (type === 'duration') {
    unsupported(context, value, 'the text of a duration needs Neo4j; give the duration itself')
  }
  if (decimal === true) return `toString(${decimalText(value, context)})`
  return type === 'unknown' && isOpen(value) ? ofUnknown(value, context) : null
}

/** What may hold anything, and is short enough to be written several times. */
function isOpen(value: Expression): boolean {
  return OPEN.has(value.kind) || (value.kind === 'call' && value.name === 'coalesce')
}

function ofUnknown(value: Expression, context: Context): string {
  const written = `(${context.render(value)})`
  const stop = context.stopAt(value, 'toString() takes a text, a number, a boolean or a date')
  return `CASE WHEN ${hasText(written)} THEN toString(${written}) ELSE ${stop} END`
}

/** For the engine lists and maps have texts as well, and a number the keys of the node of its id. */
function hasText(value: string): string {
  return `size(${value} + []) IS NULL AND (keys(${value}) IS NULL OR ${value} - 0 IS NOT NULL)`
}

function textOrNull(value: Expression, context: Context): string {
  const shape = context.shapeOf(value)
  if (isEntity(shape) || shape.type === 'list' || shape.type === 'map') return 'null'
  const written = context.render(value)
  const text = asText(value, context) ?? `toString(${written})`
  return `CASE WHEN ${hasText(`(${written})`)} THEN ${text} END`
}

function isScalar({ type }: Shape): boolean {
  return type === 'number' || type === 'text' || type === 'boolean'
}

function converted(to: string, value: string, { type }: Shape): string | null {
  switch (to) {
    case 'integer':
      if (type === 'number') return `toInteger(${value})`
      return `coalesce(toInteger(${value}), toInteger(toFloat(CASE WHEN ${value} =~ '[-+0-9.eE]*' THEN ${value} END)))`
    case 'float':
      if (type === 'number') return `toFloat(${value})`
      return type === 'text'
        ? numberText(value)
        : `coalesce(toFloat(${value} - 0), ${numberText(value)})`
    case 'boolean': {
      const ofNumber = `CASE WHEN ${isDecimal(`(${value})`)} THEN null ELSE ${value} <> 0 END`
      if (type === 'number') return ofNumber
      if (type === 'text') return `toBoolean(trim(${value}))`
      if (type !== 'unknown') return `toBoolean(${value})`
      return `CASE WHEN ${value} IS NULL OR ${isText(value)} THEN toBoolean(trim(${value})) ELSE coalesce(toBoolean(${value}), ${ofNumber}) END`
    }
    default:
      return null
  }
}

/** The engine reads `nan` and `inf` as well, and not the `d` and `f` of Java. */
function numberText(value: string): string {
  const text = `trim(${value})`
  return `CASE WHEN ${text} =~ '[-+0-9.eE]*|[-+]?(NaN|Infinity)' THEN toFloat(${text}) WHEN ${text} =~ '[-+0-9.eE]+[dDfF]' THEN toFloat(left(${text}, size(${text}) - 1)) END`
}
