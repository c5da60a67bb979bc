import { DRAWN_TYPES } from '../../graph-data/model/kinds.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { Question } from './ask.ts'
import { toGraphRelationship } from './graph-values.ts'

const TEXTS = {
  Actor: `UNWIND $starts AS start
MATCH (a:Actor {id: start})-[r]->(b)
WHERE type(r) IN $types AND b.id IN $ends
RETURN r`,
  Incident: `UNWIND $starts AS start
MATCH (a:Incident {id: start})-[r]->(b)
WHERE type(r) IN $types AND b.id IN $ends
RETURN r`,
}

/** The drawn relationships that go from nodes of one label among `starts` to any of `ends`. */
export function relationshipsAmong(
  label: 'Actor' | 'Incident',
  starts: readonly string[],
  ends: readonly string[],
  types: readonly string[] = DRAWN_TYPES,
): Question<GraphRelationship[]> {
  return {
    statement: { text: TEXTS[label], parameters: { starts, ends, types } },
    read: (rows) => rows.map(([relationship]) => toGraphRelationship(relationship)),
  }
}
