import type { ValueMap } from '../../../../graph-data/model/value.ts'
import { placeAt } from '../../../cypher/place.ts'
import type { Parsed } from '../../../cypher/syntax/queries.ts'
import { QueryFault } from '../../errors.ts'
import type { ClauseNode, Expression, Match, Projection } from '../../../cypher/syntax/ast.ts'
import { declare, inferNode, inferShape } from './expression-shapes.ts'
import type { Inference, Scope } from './expression-shapes.ts'
import { anyOf, isEntity, unwoundOf, UNKNOWN } from './shape.ts'
import type { Shape } from './shape.ts'

/** What has been found out about the expressions and projections of a statement. */
export interface Findings {
  readonly shapes: ReadonlyMap<Expression, Shape>
  /** The scope that `*` of a WITH or RETURN stands for; without an entry it is not known. */
  readonly scopes: ReadonlyMap<Projection, Scope>
  /** Variables that nothing has defined: by name, the offset where each is first read. */
  readonly unknown: ReadonlyMap<string, number>
  /** No clause brings names that cannot be seen. */
  readonly isComplete: boolean
}

/**
 * Finds out what every expression of a statement is, clause by clause.
 * @throws QueryFault where Neo4j would not take a variable for what it is to be
 */
export function infer({ statement, queries }: Parsed, parameters: ValueMap): Findings {
  const scopes = new Map<Projection, Scope>()
  const inference: Inference = {
    shapes: new Map(),
    unknown: new Map(),
    parameters,
    hasUnknownNames: false,
    fault: (node, message) => {
      throw new QueryFault(message, placeAt(statement.text, node.start))
    },
    query: (clauses, outer) => inferQuery(clauses, outer, inference, scopes),
  }
  for (const clauses of queries) inference.query(clauses, new Map())
  const { shapes, unknown, hasUnknownNames } = inference
  return { shapes, scopes, unknown, isComplete: !hasUnknownNames }
}

/** Gives the scope behind the last clause. */
function inferQuery(
  clauses: readonly ClauseNode[],
  outer: Scope,
  inference: Inference,
  scopes: Map<Projection, Scope>,
): Scope {
  let scope = outer
  let isKnown = true
  for (const clause of clauses) {
    if (clause.kind === 'opaque' && clause.names === null) {
      isKnown = false
      inference.hasUnknownNames = true
    }
    if (clause.kind === 'with' || clause.kind === 'return') {
      if (isKnown) scopes.set(clause, scope)
      if (clause.star === null) isKnown = true
    }
    scope = afterClause(clause, scope, inference)
  }
  return scope
}

function afterClause(clause: ClauseNode, scope: Scope, inference: Inference): Scope {
  switch (clause.kind) {
    case 'match':
      return afterMatch(clause, scope, inference)
    case 'unwind': {
      const item = unwoundOf(inferShape(clause.list, scope, inference))
      return new Map(scope).set(clause.variable, item)
    }
    case 'callSubquery': {
      const ends = clause.queries.map((query) => inference.query(query, scope))
      const after = new Map(scope)
      for (const name of ends[0]?.keys() ?? []) {
        after.set(name, anyOf(ends.map((end) => end.get(name) ?? UNKNOWN)))
      }
      return after
    }
    case 'opaque':
      return new Map([...scope, ...(clause.names ?? []).map((name) => [name, UNKNOWN] as const)])
    default:
      return afterProjection(clause, scope, inference)
  }
}

function afterMatch(clause: Match, scope: Scope, inference: Inference): Scope {
  const after = new Map(scope)
  for (const pattern of clause.patterns) declare(pattern, after, inference, clause.optional)
  const repeated = clause.patterns.flatMap(({ finder, parts }) =>
    finder === null ? parts.filter((part) => part.range !== '') : [],
  )
  // With every -[*]- the engine forgets what is in the lists and maps from before.
  const forgotten = repeated.length === 0 ? [] : [...(repeated.length === 1 ? scope : after).keys()]
  for (const name of forgotten) {
    const shape = after.get(name)
    if (shape === undefined || isEntity(shape) || shape.holds === 'nothing') continue
    after.set(name, { ...shape, stale: true })
  }
  for (const child of clause.children) inferNode(child, after, inference)
  return after
}

function afterProjection(clause: Projection, scope: Scope, inference: Inference): Scope {
  const after = new Map(clause.star === null ? [] : scope)
  for (const { expression, alias } of clause.items) {
    const shape = inferShape(expression, scope, inference)
    const name = alias?.name ?? (expression.kind === 'variable' ? expression.name : null)
    if (name !== null) after.set(name, shape)
  }
  // ORDER BY and WHERE see the old names beside the new ones.
  const both = new Map([...scope, ...after])
  for (const child of clause.children) {
    if (child.kind !== 'item') inferNode(child, both, inference)
  }
  return after
}
