import { DRAWN_TYPES } from '../../graph-data/model/kinds.ts'
import { count, text, type Question } from './ask.ts'

/** The ids of actors and incidents that no drawn relationship joins, by id, up to `limit`. */
export function isolatedNodes(kinds: readonly string[], limit: number): Question<{ id: string }[]> {
  return {
    statement: {
      text: `MATCH (n)
WHERE (n:Actor OR n:Incident) AND n.kind IN $kinds
OPTIONAL MATCH (n)-[r]-()
WHERE type(r) IN $types
WITH n, count(r) AS degree
WHERE degree = 0
RETURN n.id AS id
ORDER BY id
LIMIT $limit`,
      parameters: { kinds, types: DRAWN_TYPES, limit },
    },
    read: (rows) => rows.map(([id]) => ({ id: text(id) })),
  }
}

/** How many actors and incidents of these kinds there are. */
export function countNodes(kinds: readonly string[]): Question<number> {
  return {
    statement: {
      text: `MATCH (n)
WHERE (n:Actor OR n:Incident) AND n.kind IN $kinds
RETURN count(n) AS nodes`,
      parameters: { kinds },
    },
    read: ([row]) => count(row?.[0]),
  }
}
