import type { GraphSchema } from '../../graph-data/model/api.ts'
import type { SchemaKind } from '../../graph-data/model/schema-kind.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, count, text, type AskOptions, type Question } from './ask.ts'
import {
  countByLabelAndProperty,
  countByTypeAndProperty,
  type PropertyCounts,
} from './property-counts.ts'
import {
  type PropertyTypes,
  TYPES_FROM,
  typesOfLabel,
  typesOfRelationships,
} from './property-types.ts'

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

/** What the graph is made of: the words that a query can use. */
export async function graphSchema(
  store: Pick<GraphStore, 'run'>,
  options: AskOptions,
): Promise<GraphSchema> {
  const [ofLabels, ofTypes, joined] = await Promise.all([
    ask(store, countByLabelAndProperty(), options),
    ask(store, countByTypeAndProperty(), options),
    ask(store, joins(), options),
  ])
  const asked = (question: Question<PropertyTypes>) => ask(store, question, options)
  const [labelKinds, typeKinds] = await Promise.all([
    kindsOf(ofLabels, (name) => asked(typesOfLabel(name))),
    kindsOf(ofTypes, (name) => asked(typesOfRelationships(name))),
  ])
  const keys = [...ofLabels, ...ofTypes].flatMap(({ properties }) => [...properties.keys()])
  return {
    labels: labelKinds,
    relationshipTypes: typeKinds,
    typesFrom: TYPES_FROM,
    propertyKeys: [...new Set(keys)].toSorted(),
    joins: joined,
  }
}

/** One after the other: a graph may have more labels than questions may wait at once. */
async function kindsOf(
  counts: PropertyCounts,
  typesOf: (name: string) => Promise<PropertyTypes>,
): Promise<SchemaKind[]> {
  const kinds: SchemaKind[] = []
  for (const { name, total, properties: own } of counts) {
    const types = await typesOf(name)
    const properties = [...own]
      .map(([key, each]) => ({ name: key, count: each, types: [...(types.get(key) ?? [])] }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    kinds.push({ name, count: total, properties })
  }
  return kinds
}
