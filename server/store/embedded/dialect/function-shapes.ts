import {
  anyOf,
  BOOLEAN,
  holdsAny,
  itemOf,
  listOf,
  lost,
  MAP,
  NODE,
  NUMBER,
  RELATIONSHIP,
  TEXT,
  UNKNOWN,
} from './shape.ts'
import type { Shape } from './shape.ts'

const FIXED: ReadonlyMap<string, Shape> = new Map([
  ...named(
    NUMBER,
    'count size length id sum avg stdev stdevp percentilecont percentiledisc tointeger tofloat abs ' +
      'ceil floor round sign sqrt exp log log10 sin cos tan asin acos atan atan2 pi e rand degrees ' +
      'radians char_length timestamp',
  ),
  ...named(
    TEXT,
    'tostring tolower toupper lower upper trim ltrim rtrim left right substring replace type ' +
      'elementid',
  ),
  ...named(BOOLEAN, 'exists toboolean'),
  ...named(MAP, 'properties'),
  ...named(listOf(NODE), 'nodes'),
  ...named(listOf(RELATIONSHIP), 'relationships rels'),
  ...named(listOf(TEXT), 'labels keys split'),
  ...named(listOf(NUMBER), 'range'),
  ...named(NODE, 'startnode endnode'),
  ...named(UNKNOWN, 'date datetime time localtime localdatetime duration'),
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
    case 'tail':
    case 'reverse':
    case 'min':
    case 'max':
      return first
    case 'coalesce':
      return lost(anyOf(args))
    default:
      return lost({ type: 'unknown', holds: holdsAny(args) })
  }
}

function named(shape: Shape, names: string): readonly (readonly [string, Shape])[] {
  return names.split(' ').map((name) => [name, shape] as const)
}
