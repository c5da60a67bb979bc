import {
  anyOf,
  BOOLEAN,
  DATE,
  DECIMAL,
  DURATION,
  holdsAny,
  itemOf,
  listOf,
  lost,
  MAP,
  NODE,
  NUMBER,
  RELATIONSHIP,
  TEMPORAL,
  TEXT,
  uncertain,
  UNKNOWN,
  ZONED,
} from './shape.ts'
import type { Shape } from './shape.ts'

const FIXED: ReadonlyMap<string, Shape> = new Map([
  ...named(
    NUMBER,
    'count size length id tointeger tointegerornull sign char_length character_length percentiledisc',
  ),
  ...named(
    DECIMAL,
    'stdev stdevp percentilecont tofloat tofloatornull ceil floor round sqrt exp log log10 sin ' +
      'cos tan cot asin acos atan atan2 pi e rand degrees radians haversin',
  ),
  ...named(
    TEXT,
    'tostring tostringornull tolower toupper lower upper trim ltrim rtrim left right substring replace type ' +
      'elementid btrim normalize',
  ),
  ...named(BOOLEAN, 'exists toboolean tobooleanornull isempty'),
  ...named(MAP, 'properties'),
  ...named(listOf({ ...NODE, spread: true }), 'nodes'),
  ...named(listOf(RELATIONSHIP), 'relationships rels'),
  ...named(listOf(TEXT), 'labels keys split'),
  ...named(listOf(NUMBER), 'range'),
  ...named(NODE, 'startnode endnode'),
  ...named(DATE, 'date date.truncate'),
  ...named(DURATION, 'duration duration.indays duration.inmonths duration.between'),
  ...named(TEMPORAL, 'localtime localdatetime'),
  ...named(ZONED, 'datetime time'),
  ...named(uncertain(NUMBER), 'timestamp'),
  ...named(uncertain(DECIMAL), 'avg'),
])

/** What a function gives, from its name in small letters and what it is given. */
export function callShape(name: string, args: readonly Shape[]): Shape {
  const fixed = FIXED.get(name)
  if (fixed !== undefined) return fixed
  const first = args[0] ?? UNKNOWN
  switch (name) {
    case 'collect':
      return listOf(first)
    case 'head':
    case 'last':
      return itemOf(first)
    case 'abs':
      if (first.type === 'number') return first
      return first.decimal === true ? DECIMAL : NUMBER
    case 'sum':
      return uncertain(first.type === 'number' ? first : NUMBER)
    case 'tail':
    case 'reverse':
    case 'min':
    case 'max':
      return first
    case 'coalesce':
      return uncertain(lost(anyOf(args)))
    default:
      return lost({ type: 'unknown', holds: holdsAny(args) })
  }
}

function named(shape: Shape, names: string): readonly (readonly [string, Shape])[] {
  return names.split(' ').map((name) => [name, shape] as const)
}
