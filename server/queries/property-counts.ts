import type { Value } from '../../graph-data/model/value.ts'
import { count, text, type Question } from './ask.ts'

/** How many nodes have a label, or relationships a type, and how many of them each property. */
export interface NamedCounts {
  readonly name: string
  readonly total: number
  readonly properties: ReadonlyMap<string, number>
}

/** By label or relationship type, in the order of the alphabet. */
export type PropertyCounts = readonly NamedCounts[]

export const countByLabelAndProperty = (): Question<PropertyCounts> =>
  countsIn('MATCH (x)\nRETURN labels(x) AS names, keys(x) AS keys, count(x) AS total')

export const countByTypeAndProperty = (): Question<PropertyCounts> =>
  countsIn('MATCH ()-[x]->()\nRETURN [type(x)] AS names, keys(x) AS keys, count(x) AS total')

/** Nodes are alike in labels and properties: far fewer rows than one for each property of each. */
function countsIn(statement: string): Question<PropertyCounts> {
  return {
    statement: { text: statement, parameters: {} },
    read: (rows) => {
      const counts = new Map<string, { total: number; properties: Map<string, number> }>()
      for (const [names, keys, total] of rows) {
        const more = count(total)
        for (const name of textsOf(names)) {
          const own = counts.get(name) ?? { total: 0, properties: new Map<string, number>() }
          counts.set(name, own)
          own.total += more
          for (const key of textsOf(keys)) {
            own.properties.set(key, (own.properties.get(key) ?? 0) + more)
          }
        }
      }
      const found = [...counts].map(([name, own]) => ({ name, ...own }))
      return found.toSorted((one, other) => (one.name < other.name ? -1 : 1))
    },
  }
}

function textsOf(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.map((each: Value) => text(each)) : []
}
