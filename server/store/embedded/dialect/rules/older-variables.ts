import type { Node, Projection } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import { hasAggregate } from './aggregate-calls.ts'

/**
 * `WITH a WHERE r.weight > 1`: behind WITH the engine sees the new names only, so that the old ones
 * are kept until the condition was tested.
 */
export function olderVariables(node: Node, context: Context): string | null {
  if (node.kind !== 'with' || node.where === null || node.star !== null || node.distinct)
    return null
  const names = namesOf(node)
  if (names === null || node.items.some(({ expression }) => hasAggregate(expression))) return null
  const older = context.scopeOf(node)
  if (older === null || !readsOlder(node.where, names, older)) return null
  const brought = node.items.filter(
    ({ expression, alias }) => !isSame(expression, alias?.name ?? null),
  )
  // A name that is given anew would hide the old one that the condition may mean.
  if (brought.some(({ alias }) => older.has(alias?.name ?? ''))) return null
  const added = brought.map((item) => `, ${context.render(item)}`).join('')
  const last = node.items.at(-1)?.end ?? node.start
  const rest = node.children.filter((child) => child.start >= last)
  let text = ''
  let at = last
  for (const child of rest) {
    text += context.text.slice(at, child.start) + context.render(child)
    at = child.end
  }
  const kept = node.items.map(({ expression, alias }) => {
    const name = alias ?? expression
    return context.text.slice(name.start, name.end)
  })
  return `WITH *${added}${text}${context.text.slice(at, node.end)} WITH ${kept.join(', ')}`
}

function namesOf({ items }: Projection): ReadonlySet<string> | null {
  const names = items.map(({ expression, alias }) =>
    alias === null ? (expression.kind === 'variable' ? expression.name : null) : alias.name,
  )
  return names.every((name) => name !== null) ? new Set(names) : null
}

function readsOlder(
  node: Node,
  names: ReadonlySet<string>,
  older: ReadonlyMap<string, unknown>,
): boolean {
  if (node.kind === 'variable') return !names.has(node.name) && older.has(node.name)
  return node.children.some((child) => readsOlder(child, names, older))
}

function isSame(expression: Node, alias: string | null): boolean {
  return expression.kind === 'variable' && (alias === null || alias === expression.name)
}
