import type { Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import type { Shape } from '../shape.ts'
import { hasAggregate } from './aggregate-calls.ts'

/** What reads more of a node than its properties. */
const READERS = new Set(['id', 'elementid', 'labels', 'keys', 'properties'])
const COMPARISONS = new Set(['=', '<>', 'IN'])
const SUMS = new Set(['+', '||'])

/**
 * The items of nodes(p) are maps to the engine, which are no node's equals and have no labels. Those
 * that a comprehension goes through are nodes again.
 */
export function pathNodes(node: Node, context: Context): string | null {
  const read = readIn(node)
  if (read !== null && context.shapeOf(read).spread === true) return readAsNode(node, read, context)
  const spread = mixedIn(node, context).filter((value) => isSpread(context.shapeOf(value)))
  if (spread.length === 0 || spread.some((value) => context.replacementOf(value) !== null))
    return null
  return context.restitch(node, new Map(spread.map((value) => [value, asNodes(value, context)])))
}

function readIn(node: Node): Expression | null {
  switch (node.kind) {
    case 'call':
      return READERS.has(node.name) ? (node.args[0] ?? null) : null
    case 'labelCheck':
      return node.base
    case 'property':
      return node.base.kind === 'call' && node.base.name === 'properties' ? readIn(node.base) : null
    default:
      return null
  }
}

function readAsNode(node: Node, read: Expression, context: Context): string | null {
  if (context.replacementOf(read) !== null) return null
  checkPlain(read, context)
  const name = context.newName()
  const reading = context.restitch(node, new Map([[read, name]]))
  return `[${name} IN [${context.render(read)}] | ${reading}][0]`
}

/** What is compared, or goes on together with other values that may be nodes in full. */
function mixedIn(node: Node, context: Context): readonly Expression[] {
  switch (node.kind) {
    case 'binary':
      if (SUMS.has(node.operator)) return [node.left, node.right]
      return COMPARISONS.has(node.operator) ? compared([node.left, node.right], context) : []
    case 'case': {
      const { subject, whens, results } = node
      return [...results, ...(subject === null ? [] : compared([subject, ...whens], context))]
    }
    case 'call':
      return node.name === 'coalesce' ? node.args : []
    case 'reduce':
      return [node.initial]
    default:
      return []
  }
}

/** Of numbers none must be taken for the number of a node. */
function compared(values: readonly Expression[], context: Context): readonly Expression[] {
  return values.every((value) => mayBeNodes(context.shapeOf(value))) ? values : []
}

function mayBeNodes({ type, holds, item }: Shape): boolean {
  const entity = type === 'list' ? (item?.type ?? type) : type
  return holds !== 'nothing' && entity !== 'relationship' && entity !== 'path'
}

function asNodes(value: Expression, context: Context): string {
  checkPlain(value, context)
  const name = context.newName()
  const written = context.render(value)
  return context.shapeOf(value).spread === true
    ? `[${name} IN [${written}] | ${name}][0]`
    : `[${name} IN ${written} | ${name}]`
}

/** No comprehension can go through an aggregate. */
function checkPlain(value: Expression, context: Context): void {
  if (!hasAggregate(value)) return
  const message = 'aggregates of nodes(p) and what is done with them need two steps here: '
  unsupported(context, value, `${message}WITH collect(…) AS l, and then l`)
}

function isSpread({ spread, item }: Shape): boolean {
  return spread === true || item?.spread === true
}
