import type { ClauseNode, Projection } from '../../../cypher/syntax/ast.ts'
import { unsupported } from './context.ts'
import type { Context } from './context.ts'
import type { Shape } from './shape.ts'

/** By the number of its column, what holds nodes that the engine gives as bare numbers. */
export type RawColumns = ReadonlyMap<number, Shape>

/**
 * The columns whose nodes and relationships are to be found again by their numbers.
 * @throws {QueryUnsupported} where UNION joins them with what may be a number itself
 */
export function rawColumns(
  queries: readonly (readonly ClauseNode[])[],
  context: Context,
): RawColumns {
  const raw = new Map<number, Shape>()
  const finals = queries.flatMap((clauses) => {
    const last = clauses.at(-1)
    return last?.kind === 'return' ? [last] : []
  })
  const branches = finals.map((final) => shapesOf(final, context))
  for (const shapes of branches) {
    for (const [nth, shape] of shapes.entries()) if (shape.holds === 'raw') raw.set(nth, shape)
  }
  for (const [nth, shape] of raw) {
    const others = branches.map((shapes) => shapes[nth]?.type)
    const [final] = finals
    if (final === undefined || others.every((type) => type === shape.type || type === 'null'))
      continue
    unsupported(context, final, 'nodes from CASE or coalesce beside other values need Neo4j')
  }
  return raw
}

/** What each column is. */
export function shapesOf(final: Projection, context: Context): readonly Shape[] {
  const all = final.star === null ? [] : [...(context.scopeOf(final) ?? [])]
  const ofStar = all.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape)
  return [...ofStar, ...final.items.map(({ expression }) => context.shapeOf(expression))]
}
