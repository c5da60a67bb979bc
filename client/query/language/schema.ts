import type { DbSchema } from '@neo4j-cypher/language-support'
import type { GraphSchema } from '../../../graph-data/model/api.ts'
import functions from './functions.json'

/** The Cypher whose functions are known; both engines speak it. */
const LANGUAGE = 'CYPHER 5'

export const FUNCTION_NAMES: readonly string[] = functions.map(({ name }) => name)

/** What the language package is to know of the graph: labels, types, properties, what joins what. */
export function languageSchema(
  { labels, relationshipTypes, propertyKeys, joins }: GraphSchema,
  parameters: readonly string[],
): DbSchema {
  return {
    labels: labels.map(({ name }) => name),
    relationshipTypes: relationshipTypes.map(({ name }) => name),
    propertyKeys: [...propertyKeys],
    graphSchema: joins.map(({ from, type, to }) => ({ from, relType: type, to })),
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    procedures: { [LANGUAGE]: {} },
    functions: { [LANGUAGE]: Object.fromEntries(functions.map((each) => [each.name, full(each)])) },
    defaultLanguage: LANGUAGE,
  }
}

function full(known: (typeof functions)[number]) {
  return {
    name: known.name,
    category: known.category,
    description: known.description,
    signature: known.signature,
    isBuiltIn: true,
    aggregating: known.aggregating,
    isDeprecated: known.deprecated ?? false,
    returnDescription: known.returns,
    argumentDescription: known.arguments.map((each) => ({ ...each, isDeprecated: false })),
  }
}
