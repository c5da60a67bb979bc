import type { Call, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'

/** Blanks that trim() takes off here, and Java leaves; for each a character that nobody uses. */
const KEPT_BLANKS = [
  ['\\u00a0', '\\ue0a0'],
  ['\\u0085', '\\ue085'],
  ['\\u2007', '\\ue007'],
  ['\\u202f', '\\ue02f'],
] as const
const TRIMS = new Set(['trim', 'ltrim', 'rtrim', 'btrim'])
const PARTS = new Set(['left', 'right', 'substring'])

/** Functions of texts that the engine gives otherwise than Neo4j. */
export function texts(node: Node, context: Context): string | null {
  if (node.kind !== 'call') return null
  if (PARTS.has(node.name)) return part(node, context)
  const [arg] = node.args
  if (!TRIMS.has(node.name) || arg === undefined || node.args.length > 1) return null
  const name = node.name === 'btrim' ? 'trim' : node.name
  return arg.kind === 'literal' && /^[\x20-\x5b\x5d-\x7e]*$/.test(written(arg, context))
    ? `${name}(${context.render(arg)})`
    : trimmed(name, context.render(arg))
}

function trimmed(name: string, value: string): string {
  const hide = KEPT_BLANKS.reduce(
    (text, [blank, sign]) => `replace(${text}, '${blank}', '${sign}')`,
    value,
  )
  return KEPT_BLANKS.reduce(
    (text, [blank, sign]) => `replace(${text}, '${sign}', '${blank}')`,
    `${name}(${hide})`,
  )
}

/** Where Neo4j takes a place before the text, or a length below 0, for a fault. */
function part(node: Call, context: Context): string | null {
  const [text, ...numbers] = node.args
  const open = numbers.filter((number) => !isSize(number))
  const [first] = open
  if (text === undefined || first === undefined) return null
  const below = open.map((number) => `(${context.render(number)}) < 0`).join(' OR ')
  const stop = context.stopAt(first, `${node.name}() takes no number below 0`)
  const isText = `(${context.render(text)}) IS NOT NULL`
  return `CASE WHEN ${isText} AND (${below}) THEN ${stop} ELSE ${context.stitch(node, new Map())} END`
}

/** Whether it cannot be below 0. */
function isSize(number: Expression): boolean {
  return number.kind === 'literal' || (number.kind === 'call' && number.name === 'size')
}

function written({ start, end }: Expression, context: Context): string {
  return context.text.slice(start, end)
}
