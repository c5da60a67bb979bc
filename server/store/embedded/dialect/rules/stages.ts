import type { Expression, Item, Node, Projection } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { hasAggregate, isAggregate } from './aggregate-calls.ts'
import { columnName } from './columns.ts'
import { written } from './written.ts'

const STANDS = new Set<Node['kind']>(['call', 'binary', 'unary', 'group', 'literal'])

const LOOKS_UP = new Set<Node['kind']>(['subquery', 'patternCheck', 'patternComprehension'])

interface Stage {
  /** What the first WITH gives: expressions as they are to be written, by their new names. */
  readonly given: Map<string, string>
  readonly names: Map<Node, string>
  readonly keys: Map<string, string>
}

/**
 * Puts aggregates where the engine takes them: `collect(x)[0..3]`, `{n: count(*)}` and
 * `[x IN collect(y) | …]` become a WITH that gathers, and a projection of what it gives. What looks
 * into the graph beside them, or picks from a path, is found by a WITH before that.
 */
export function aggregateStages(node: Node, context: Context): string | null {
  if (node.kind !== 'return' && node.kind !== 'with') return null
  const expressions = node.items.map(({ expression }) => expression)
  if (!expressions.some(hasAggregate)) return null
  const keys = expressions.filter((expression) => !hasAggregate(expression))
  const early = keys.filter((key) => looksUp(key) || isPicked(key, context))
  if (early.length === 0 && expressions.every(isTaken)) return null
  if (node.star !== null) {
    unsupported(context, node, 'gather by WITH first: WITH x, collect(y) AS ys; then use ys')
  }
  const stage: Stage = { given: new Map(), names: new Map(), keys: new Map() }
  const lifted = early.map((key) => [key, context.newName()] as const)
  const before = lifted.map(([key, name]) => `, ${context.render(key)} AS ${name}`).join('')
  const names = new Map<Node, string>(lifted)
  for (const key of keys) addKey(key, names.get(key) ?? context.render(key), stage, context)
  for (const expression of expressions) {
    if (hasAggregate(expression)) gather(expression, stage, context)
  }
  const first = [...stage.given].map(([name, text]) => `${text} AS ${name}`).join(', ')
  const columns = node.items.map((item) => columnText(item, stage, context))
  const start = before === '' ? '' : `WITH *${before} `
  return `${start}WITH ${first} ${restText(node, columns, context)}`
}

function restText(node: Projection, columns: readonly string[], context: Context): string {
  const word = node.kind === 'return' ? 'RETURN' : 'WITH'
  const tail = node.children.filter((child) => child.kind !== 'item')
  const [first] = tail
  const head = `${word}${node.distinct ? ' DISTINCT' : ''} ${columns.join(', ')}`
  if (first === undefined) return head
  const last = node.items.at(-1)?.end ?? node.start
  let text = ''
  let at = last
  for (const child of tail) {
    text += context.text.slice(at, child.start) + ordered(child as Expression, node, context)
    at = child.end
  }
  return head + text + context.text.slice(at, node.end)
}

function addKey(expression: Expression, text: string, stage: Stage, context: Context): void {
  const name = context.newName()
  stage.given.set(name, text)
  stage.names.set(expression, name)
  stage.keys.set(written(expression, context), name)
}

/** Names every aggregate in the expression; what else is read there must be a column itself. */
function gather(node: Node, stage: Stage, context: Context): void {
  if (node.kind === 'call' && isAggregate(node)) {
    const name = context.newName()
    stage.given.set(name, context.render(node))
    stage.names.set(node, name)
    return
  }
  const key = stage.keys.get(written(node, context))
  if (key !== undefined) {
    stage.names.set(node, key)
    return
  }
  for (const child of node.children) gather(child, stage, context)
}

function columnText({ expression, alias, ...item }: Item, stage: Stage, context: Context): string {
  const name =
    alias === null
      ? columnName({ expression, alias, ...item }, context)
      : context.text.slice(alias.start, alias.end)
  return `${replaced(expression, stage, context)} AS ${name}`
}

function replaced(node: Node, stage: Stage, context: Context): string {
  const own = stage.names.get(node)
  return own ?? context.restitch(node, stage.names)
}

function ordered(expression: Expression, node: Projection, context: Context): string {
  if (node.limits.includes(expression)) return context.render(expression)
  const text = written(expression, context)
  const column = node.items.find((item) => written(item.expression, context) === text)
  if (column === undefined) return context.render(expression)
  return column.alias === null
    ? columnName(column, context)
    : context.text.slice(column.alias.start, column.alias.end)
}

function looksUp(node: Node): boolean {
  return LOOKS_UP.has(node.kind) || node.children.some(looksUp)
}

/** Beside an aggregate, last(nodes(p)) and its kin are null for the engine. */
function isPicked(expression: Expression, context: Context): boolean {
  if (context.shapeOf(expression).holds === 'nothing') return false
  if (expression.kind === 'index') return expression.base.kind !== 'variable'
  if (expression.kind !== 'call' || !['head', 'last'].includes(expression.name)) return false
  return expression.args[0]?.kind !== 'variable'
}

/** Whether the engine finds the aggregates in it: as arguments and operands, not in lists and maps. */
function isTaken(node: Node): boolean {
  if (!hasAggregate(node)) return true
  if (node.kind === 'call' && isAggregate(node)) return true
  // What is between two dates is reckoned in a comprehension.
  if (node.kind === 'call' && /^(?:duration|date)\./.test(node.name)) return false
  return (STANDS.has(node.kind) || node.kind === 'case') && node.children.every(isTaken)
}
