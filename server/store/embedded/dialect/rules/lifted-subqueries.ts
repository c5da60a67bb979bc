import type {
  ClauseNode,
  Node,
  Projection,
  SubqueryExpression,
} from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import { OWN_SCOPES } from '../own-scopes.ts'
import { isEntity } from '../shape.ts'
import { hasAggregate } from './aggregate-calls.ts'
import { nameText, written } from './written.ts'

/**
 * The engine reads DISTINCT, ORDER BY, WITH and UNWIND in CALL { … } only: what has them in the
 * columns of WITH and RETURN is found by one before the clause.
 */
export function liftedSubqueries(node: Node, context: Context): string | null {
  if (node.kind !== 'return' && node.kind !== 'with') return null
  const names = new Map<Node, string>()
  const calls: string[] = []
  for (const subquery of node.items.flatMap(({ expression }) => subqueriesIn(expression))) {
    if (context.replacementOf(subquery) !== null) continue
    const name = context.newName()
    const call = callText(subquery, name, node, context)
    if (call === null) continue
    calls.push(call)
    names.set(subquery, subquery.name === 'COLLECT' ? unwrapped(name, context) : name)
  }
  return calls.length === 0 ? null : `${calls.join(' ')} ${context.restitch(node, names)}`
}

function subqueriesIn(node: Node): readonly SubqueryExpression[] {
  if (node.kind === 'subquery') return [node]
  return OWN_SCOPES.has(node.kind) ? [] : node.children.flatMap(subqueriesIn)
}

function callText(
  { name, clauses: [clauses = [], more] }: SubqueryExpression,
  result: string,
  projection: Projection,
  context: Context,
): string | null {
  const last = clauses.at(-1)
  const imported = importsOf(clauses, projection, context)
  if (more !== undefined || imported === null || last?.kind !== 'return') return null
  if (isPlain(clauses, last) || last.star !== null || hasAggregate(last)) return null
  const before = clauses.slice(0, -1).map((clause) => context.render(clause))
  const heads = imported.length === 0 ? [] : [`WITH ${imported.join(', ')}`]
  const end = endText(name, last, context)
  return end === null ? null : `CALL { ${[...heads, ...before].join(' ')} ${end} AS ${result} }`
}

/** One or more MATCH, and a RETURN without more: the engine has other words for these. */
function isPlain(clauses: readonly ClauseNode[], last: Projection): boolean {
  const isMatched = clauses.slice(0, -1).every(({ kind }) => kind === 'match')
  return isMatched && !last.distinct && last.children.length === last.items.length
}

function endText(name: string, last: Projection, context: Context): string | null {
  const values = last.items.map(() => context.newName())
  if (name === 'COLLECT') {
    const [item] = last.items
    if (item === undefined || values.length > 1) return null
    if (context.shapeOf(item.expression).holds !== 'nothing') return null
  }
  const columns = last.items.map(
    ({ expression }, nth) => `${context.render(expression)} AS ${values[nth] ?? ''}`,
  )
  const distinct = last.distinct ? 'DISTINCT ' : ''
  const given = name === 'COLLECT' ? `collect([${values.join()}])` : 'count(*)'
  const test = name === 'EXISTS' ? ' > 0' : ''
  return `WITH ${distinct}${columns.join(', ')}${tailText(last, values, context)} RETURN ${given}${test}`
}

/** ORDER BY, SKIP and LIMIT as they stand; what is sorted by a column takes its new name. */
function tailText(last: Projection, values: readonly string[], context: Context): string {
  let text = ''
  let at = last.items.at(-1)?.end ?? last.start
  for (const child of last.children.filter(({ kind }) => kind !== 'item')) {
    const nth = last.items.findIndex(({ expression, alias }) =>
      [expression, alias].some(
        (same) => same !== null && written(same, context) === written(child, context),
      ),
    )
    const isSorted = last.orderBy.some((sorted) => sorted === child)
    const value = isSorted ? values[nth] : undefined
    text += context.text.slice(at, child.start) + (value ?? context.render(child))
    at = child.end
  }
  return text + context.text.slice(at, last.end)
}

/** The variables of the outside that are read inside; null where the engine would lose them. */
function importsOf(
  clauses: readonly ClauseNode[],
  projection: Projection,
  context: Context,
): readonly string[] | null {
  const scope = context.scopeOf(projection)
  if (scope === null) return null
  const read = new Set(clauses.flatMap(namesIn))
  const shapes = [...scope].filter(([name]) => read.has(name))
  if (shapes.some(([, shape]) => shape.holds !== 'nothing' && !isEntity(shape))) return null
  return shapes.map(([name]) => nameText(name))
}

function namesIn(node: Node): readonly string[] {
  const own = node.kind === 'variable' ? [node.name] : []
  return [...own, ...node.children.flatMap(namesIn)]
}

function unwrapped(list: string, context: Context): string {
  const item = context.newName()
  return `[${item} IN ${list} | ${item}[0]]`
}
