import type { Value } from '../../../../graph-data/model/value.ts'
import { anyOf, BOOLEAN, listOf, MAP, NULL, NUMBER, TEXT, uncertain, UNKNOWN } from './shape.ts'
import type { Shape } from './shape.ts'

/** What a parameter is, from its value. */
export function valueShape(value: Value | undefined): Shape {
  switch (typeof value) {
    case 'number':
      // Neo4j looks at whole numbers among the parameters only.
      return Number.isInteger(value) ? NUMBER : { ...uncertain(NUMBER), decimal: 'fraction' }
    case 'string':
      return TEXT
    case 'boolean':
      return BOOLEAN
    case 'object':
      if (value === null) return NULL
      return Array.isArray(value) ? listShape(value as readonly Value[]) : MAP
    default:
      return UNKNOWN
  }
}

/** Of a list Neo4j looks at no item. */
function listShape(items: readonly Value[]): Shape {
  return listOf(uncertain(anyOf(items.map(valueShape))))
}
