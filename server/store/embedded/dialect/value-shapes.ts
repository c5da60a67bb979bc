import type { Value } from '../../../../graph-data/model/value.ts'
import { anyOf, BOOLEAN, listOf, MAP, NUMBER, TEXT, UNKNOWN } from './shape.ts'
import type { Shape } from './shape.ts'

/** What a parameter is, from its value. */
export function valueShape(value: Value | undefined): Shape {
  switch (typeof value) {
    case 'number':
      return NUMBER
    case 'string':
      return TEXT
    case 'boolean':
      return BOOLEAN
    case 'object':
      if (value === null) return { type: 'null', holds: 'nothing' }
      return Array.isArray(value) ? listOf(anyOf((value as readonly Value[]).map(valueShape))) : MAP
    default:
      return UNKNOWN
  }
}
