import { count, text, type Question } from './ask.ts'

/** The ids of actors and incidents of these kinds, sorted, up to `limit`. */
export function nodesOfKinds(kinds: readonly string[], limit: number): Question<string[]> {
  return {
    statement: {
      text: `MATCH (n)
WHERE (n:Actor OR n:Incident) AND n.kind IN $kinds
RETURN n.id AS id
ORDER BY id
LIMIT $limit`,
      parameters: { kinds, limit },
    },
    read: (rows) => rows.map(([id]) => text(id)),
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
