import type { GraphSchema } from '../../graph-data/model/api.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, count, text, type AskOptions, type Question } from './ask.ts'
import { countByLabel, countByType } from './graph-counts.ts'

type Join = GraphSchema['joins'][number]

/** How many relationships of each type go from which label to which. */
function joins(): Question<Join[]> {
  return {
    statement: {
      text: `MATCH (a)-[r]->(b)
WITH labels(a) AS froms, type(r) AS type, labels(b) AS tos, count(r) AS relationships
UNWIND froms AS from
UNWIND tos AS to
RETURN from, type, to, sum(relationships) AS count
ORDER BY from, type, to`,
      parameters: {},
    },
    read: (rows) =>
      rows.map(([from, type, to, total]) => ({
        from: text(from),
        type: text(type),
        to: text(to),
        count: count(total),
      })),
  }
}

function propertyKeys(): Question<string[]> {
  return {
    statement: {
      text: `MATCH (n)
UNWIND keys(n) AS key
RETURN DISTINCT key
UNION
MATCH ()-[r]->()
UNWIND keys(r) AS key
RETURN DISTINCT key`,
      parameters: {},
    },
    read: (rows) => rows.map(([key]) => text(key)).toSorted(),
  }
}

/** What the graph is made of: the words that a query can use. */
export async function graphSchema(
  store: Pick<GraphStore, 'run'>,
  options: AskOptions,
): Promise<GraphSchema> {
  const [byLabel, byType, keys, joined] = await Promise.all([
    ask(store, countByLabel(), options),
    ask(store, countByType(), options),
    ask(store, propertyKeys(), options),
    ask(store, joins(), options),
  ])
  return {
    labels: listed(byLabel),
    relationshipTypes: listed(byType),
    propertyKeys: keys,
    joins: joined,
  }
}

function listed(counts: Record<string, number>): { name: string; count: number }[] {
  return Object.entries(counts).map(([name, total]) => ({ name, count: total }))
}
