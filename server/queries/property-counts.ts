import type { Value } from '../../graph-data/model/value.ts'
import { count, text, type Question } from './ask.ts'

/** Label or relationship type → property → how many nodes or relationships have it. */
export type PropertyCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

export const countByLabelAndProperty = (): Question<PropertyCounts> =>
  countsIn('MATCH (x)\nRETURN labels(x) AS names, keys(x) AS keys, count(x) AS total')

export const countByTypeAndProperty = (): Question<PropertyCounts> =>
  countsIn('MATCH ()-[x]->()\nRETURN [type(x)] AS names, keys(x) AS keys, count(x) AS total')

/** Nodes are alike in labels and properties: far fewer rows than one for each property of each. */
function countsIn(statement: string): Question<PropertyCounts> {
  return {
    statement: { text: statement, parameters: {} },
    read: (rows) => {
      const counts = new Map<string, Map<string, number>>()
      for (const [names, keys, total] of rows) {
        for (const name of textsOf(names)) {
          const own = counts.get(name) ?? new Map<string, number>()
          counts.set(name, own)
          for (const key of textsOf(keys)) own.set(key, (own.get(key) ?? 0) + count(total))
        }
      }
      return counts
    },
  }
}

function textsOf(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.map((each: Value) => text(each)) : []
}
