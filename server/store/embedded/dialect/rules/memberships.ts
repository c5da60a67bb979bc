import type { Binary, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { isId, isText, kindOf, kindOfItems, needsGuard } from './kinds.ts'
import type { ValueKind } from './kinds.ts'

/**
 * `x IN list`: a text that looks like a number is not that number, and `null IN []` is false, for the
 * engine null; the latter matters under NOT and in columns.
 */
export function memberships(node: Node, context: Context): string | null {
  if (node.kind !== 'binary' || node.operator !== 'IN') return null
  const { left, right } = node
  checkLists(node, context)
  const own = kindOf(left, context)
  const items = kindOfItems(right, context)
  const side = needsGuard(own, items)
  if (side === 'none' || isId(left)) return emptyLists(node, context)
  return side === 'left'
    ? ofOneKind(node, items, context)
    : ofManyKinds(left, right, own, context)(context.isFilter(node))
}

function checkLists(node: Binary, context: Context): void {
  const { left, right } = node
  const types = [context.shapeOf(left).type, context.shapeOf(right).item?.type]
  if (!types.some((type) => type === 'list' || type === 'map')) return
  unsupported(context, node, 'a list or map IN a list needs Neo4j; compare its values one by one')
}

function emptyLists(node: Binary, context: Context): string | null {
  const { left, right } = node
  if (context.isFilter(node)) return null
  const isFilled = right.kind === 'list' && right.items.length > 0
  if (isFilled || isSomething(left)) return null
  const list = context.render(right)
  return `CASE WHEN size(${list}) = 0 THEN false ELSE ${context.render(left)} IN ${list} END`
}

/** The items are all numbers, or all texts: only such a value can be among them. */
function ofOneKind(node: Binary, items: ValueKind, context: Context): string {
  const value = context.render(node.left)
  const list = context.render(node.right)
  const fits = items === 'number' ? `NOT ${isText(value)}` : isText(value)
  if (context.isFilter(node)) return `(${value} IN ${list} AND ${fits})`
  return `CASE WHEN size(${list}) = 0 THEN false WHEN ${value} IS NULL THEN null ELSE ${value} IN ${list} AND ${fits} END`
}

function ofManyKinds(left: Expression, right: Expression, own: ValueKind, context: Context) {
  const value = context.render(left)
  const list = context.render(right)
  const name = context.newName()
  const fits =
    own === 'number'
      ? `NOT ${isText(name)}`
      : own === 'numeral'
        ? isText(name)
        : `${isText(name)} = ${isText(value)}`
  const isIn = `any(${name} IN ${list} WHERE ${name} = ${value} AND ${fits})`
  const isNull = `${value} IS NULL OR any(${name} IN ${list} WHERE ${name} IS NULL)`
  return (isFilter: boolean) =>
    isFilter
      ? isIn
      : `CASE WHEN ${list} IS NULL THEN null WHEN size(${list}) = 0 THEN false WHEN ${isIn} THEN true WHEN ${isNull} THEN null ELSE false END`
}

function isSomething(value: Expression): boolean {
  return value.kind === 'literal' && value.type !== 'null'
}
