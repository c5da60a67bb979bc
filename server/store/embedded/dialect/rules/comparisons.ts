import type { Binary, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { guard, isText, kindOf, needsGuard } from './kinds.ts'
import { listEquality } from './list-equality.ts'

const ORDERS = new Set(['<', '>', '<=', '>='])
const EQUALITIES = new Set(['=', '<>'])

/**
 * For the engine '2024' = 2024, and '2024' < 2025. Where a number, or a text that could be one, is
 * compared with what may be of the other type, both must be of one.
 */
export function comparisons(node: Node, context: Context): string | null {
  if (node.kind !== 'binary') return null
  const isOrder = ORDERS.has(node.operator)
  if (!isOrder && !EQUALITIES.has(node.operator)) return null
  const { left, right } = node
  if (isOrder) checkOrder(node, context)
  const ofLists = isOrder ? null : checkEquality(node, context)
  const needed =
    ofLists === null
      ? guard(left, right, context)
      : { fits: ofLists, guarded: [left, right].filter(({ kind }) => kind === 'property') }
  return needed === null ? null : guardedText(node, needed, context)
}

/** `2020 <= x < 2025`, with the same guard for each of the neighbours. */
export function chains(node: Node, context: Context): string | null {
  if (node.kind !== 'chain') return null
  const fits = node.children.flatMap((right, nth) => {
    const left = node.children[nth - 1]
    if (left === undefined) return []
    return guard(left as Expression, right as Expression, context)?.fits ?? []
  })
  if (fits.length === 0) return null
  const compared = context.stitch(node, new Map())
  return context.isFilter(node)
    ? `(${[compared, ...fits].join(' AND ')})`
    : `CASE WHEN ${fits.join(' AND ')} THEN ${compared} ELSE null END`
}

/** The same for CASE x WHEN 2024: what is not of the type of the values fits none of them. */
export function caseSubjects(node: Node, context: Context): string | null {
  if (node.kind !== 'case' || node.subject === null) return null
  const own = kindOf(node.subject, context)
  const kinds = new Set(
    node.whens
      .map((when) => kindOf(when, context))
      .filter((kind) => needsGuard(own, kind) !== 'none'),
  )
  if (kinds.size === 0) return null
  const [kind] = kinds
  if (kinds.size > 1 || kind === 'unknown') {
    unsupported(context, node, 'CASE x WHEN y with values of unknown types: write CASE WHEN x = y')
  }
  const subject = context.render(node.subject)
  const results = kind === 'number' ? ['null', subject] : [subject, 'null']
  const fitting = `CASE WHEN ${isText(subject)} THEN ${results.join(' ELSE ')} END`
  return context.stitch(node, new Map([[node.subject, fitting]]))
}

function checkOrder(node: Binary, context: Context): void {
  const shapes = [node.left, node.right].map((side) => context.shapeOf(side))
  if (shapes.some(({ holds }) => holds !== 'nothing')) {
    unsupported(context, node, 'the order of nodes among other values needs Neo4j; compare id(n)')
  }
  const types = shapes.map(({ type }) => type)
  if (types.some((type) => type === 'list' || type === 'boolean')) {
    unsupported(context, node, 'the order of lists and of booleans needs Neo4j')
  }
}

function checkEquality(node: Binary, context: Context): string | null {
  const types = [node.left, node.right].map((side) => context.shapeOf(side).type)
  if (types.includes('zoned')) {
    unsupported(
      context,
      node,
      'times of different zones are the same moment here, and not the same value in Neo4j; ' +
        'compare what toString() makes of them',
    )
  }
  return listEquality(node, context)
}

function guardedText(
  node: Binary,
  { fits, guarded }: { readonly fits: string; readonly guarded: readonly Expression[] },
  context: Context,
): string {
  const compared = context.stitch(node, new Map())
  const isNull = guarded.map((side) => `${context.render(side)} IS NULL`).join(' OR ')
  if (node.operator === '<>') {
    return `CASE WHEN ${isNull} THEN null ELSE ${compared} OR NOT (${fits}) END`
  }
  if (context.isFilter(node)) return `(${compared} AND ${fits})`
  // Of different types neither is the greater: null. But they are not the same: false.
  return ORDERS.has(node.operator)
    ? `CASE WHEN ${fits} THEN ${compared} ELSE null END`
    : `CASE WHEN ${isNull} THEN null ELSE ${compared} AND ${fits} END`
}
