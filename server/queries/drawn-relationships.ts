import { DRAWN_TYPES } from '../../graph-data/model/kinds.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { ValueMap } from '../../graph-data/model/value.ts'
import { count, type Question } from './ask.ts'
import { toGraphRelationship } from './graph-values.ts'

/** Which of the drawn relationships are meant. */
export interface RelationshipFilter {
  readonly types: readonly string[]
  /** Kinds of actor or incident that both ends must have. */
  readonly kinds: readonly string[]
  readonly certainties: readonly string[]
  /** First and last day of a window, ISO text; what may lie in it, by its partial date, is in. */
  readonly from: string | null
  readonly to: string | null
}

/** Open ends as days before and behind all others, so that one text serves with and without them. */
const FIRST_DAY = '0000-01-01'
const LAST_DAY = '9999-12-31'

const KINDS_FIT = `
MATCH (a)-[r]->(b)
WHERE type(r) IN $types AND a.kind IN $kinds AND b.kind IN $kinds
  AND coalesce(r.certainty, 'explicit') IN $certainties`

const IN_WINDOW = `
  AND ($windowed = false OR r.dateFrom IS NOT NULL OR r.dateTo IS NOT NULL)
  AND coalesce(r.dateTo, '${LAST_DAY}') >= $from AND coalesce(r.dateFrom, '${FIRST_DAY}') <= $to`

/** The relationships that pass the filter, in the order of their claims, up to `limit`. */
export function drawnRelationships(
  filter: RelationshipFilter,
  limit: number,
): Question<GraphRelationship[]> {
  return {
    statement: {
      text: `${KINDS_FIT}${IN_WINDOW}
RETURN r, r.claimId AS claimId, a.id AS source, b.id AS target
ORDER BY claimId, source, target
LIMIT $limit`,
      parameters: { ...parametersOf(filter), limit },
    },
    read: (rows) => rows.map(([relationship]) => toGraphRelationship(relationship)),
  }
}

/** How many relationships pass the filter. */
export function countDrawn(filter: RelationshipFilter): Question<number> {
  return {
    statement: {
      text: `${KINDS_FIT}${IN_WINDOW}
RETURN count(r) AS relationships`,
      parameters: parametersOf(filter),
    },
    read: ([row]) => count(row?.[0]),
  }
}

/** How many actors and incidents are ends of relationships that pass the filter. */
export function countDrawnEnds(filter: RelationshipFilter): Question<number> {
  return {
    statement: {
      text: `${KINDS_FIT}${IN_WINDOW}
WITH [a.id, b.id] AS ends
UNWIND ends AS id
WITH DISTINCT id
RETURN count(id) AS nodes`,
      parameters: parametersOf(filter),
    },
    read: ([row]) => count(row?.[0]),
  }
}

/** How many relationships that pass the filter but for its time window bear no date. */
export function countUndated(filter: RelationshipFilter): Question<number> {
  const { windowed: _w, from: _f, to: _t, ...parameters } = parametersOf(filter)
  return {
    statement: {
      text: `${KINDS_FIT}
RETURN count(r) AS total, count(coalesce(r.dateFrom, r.dateTo)) AS dated`,
      parameters,
    },
    read: ([row]) => count(row?.[0]) - count(row?.[1]),
  }
}

/** How many drawn relationships the graph has. */
export function countAllDrawn(): Question<number> {
  return {
    statement: {
      text: 'MATCH ()-[r]->() WHERE type(r) IN $types RETURN count(r) AS relationships',
      parameters: { types: DRAWN_TYPES },
    },
    read: ([row]) => count(row?.[0]),
  }
}

function parametersOf({ types, kinds, certainties, from, to }: RelationshipFilter) {
  return {
    types,
    kinds,
    certainties,
    windowed: from !== null || to !== null,
    from: from ?? FIRST_DAY,
    to: to ?? LAST_DAY,
  } satisfies ValueMap
}
