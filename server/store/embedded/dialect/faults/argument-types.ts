import type { ShapeType } from '../shape.ts'

export type Types = ReadonlySet<ShapeType>

export const NUMBERS = types('number')
export const TEXTS = types('text')
export const BOOLEANS = types('boolean')
export const LISTS = types('list')
/** Of what a number or a duration may be taken away. */
export const TERMS = types('number date duration temporal zoned')
/** What may be multiplied. */
export const FACTORS = types('number duration')
/** What has properties. */
export const HOLDERS = types('node relationship map date duration temporal zoned')
/** What `x[…]` picks from: lists by number, the others by key. */
export const PICKED = types('list map node relationship')

/** What may be added to a value of this type; where none is named, anything may. */
export const ADDENDS: ReadonlyMap<ShapeType, Types> = new Map([
  ...typed('number text', types('number text list')),
  ...typed('boolean map node relationship path', LISTS),
  ...typed('date temporal zoned', types('duration list')),
  ...typed('duration', types('duration date temporal zoned list')),
])

/** What may be taken from it; `date - date` has a word of its own. */
export const SUBTRAHENDS: ReadonlyMap<ShapeType, Types> = new Map([
  ...typed('unknown', types('number duration')),
  ...typed('number', NUMBERS),
  ...typed('date temporal zoned', types('duration date temporal zoned')),
  ...typed('duration', types('duration')),
])

/** What may be joined to it by `||`. */
export const JOINED: ReadonlyMap<ShapeType, Types> = new Map([
  ...typed('text', TEXTS),
  ...typed('list', LISTS),
])

const ENTITIES = types('node relationship')
const RECORDS = types('map node relationship')
const PATHS = types('path')
const SEQUENCES = types('text list')

/** What Neo4j takes as the first argument of a function, by its name in small letters. */
export const ARGUMENTS: ReadonlyMap<string, Types> = new Map([
  ...named(
    NUMBERS,
    'abs ceil floor round sqrt sign exp log log10 sin cos tan cot asin acos atan atan2 degrees radians ' +
      'haversin stdev stdevp percentilecont percentiledisc',
  ),
  ...named(FACTORS, 'sum avg'),
  ...named(
    TEXTS,
    'toupper tolower upper lower trim ltrim rtrim btrim replace substring left right normalize ' +
      'char_length character_length',
  ),
  ...named(SEQUENCES, 'size reverse'),
  ...named(LISTS, 'head last tail'),
  ...named(RECORDS, 'properties keys'),
  ...named(types('map node relationship text list'), 'isempty'),
  ...named(ENTITIES, 'id elementid'),
  ...named(types('node'), 'labels'),
  ...named(types('relationship'), 'type startnode endnode'),
  ...named(PATHS, 'length nodes relationships'),
  ...named(types('number text boolean'), 'toboolean tointeger'),
  ...named(types('number text'), 'tofloat'),
  ...named(types('number text boolean date duration temporal zoned'), 'tostring'),
])

function types(names: string): Types {
  return new Set(names.split(' ') as ShapeType[])
}

function typed(names: string, accepted: Types): readonly (readonly [ShapeType, Types])[] {
  return (names.split(' ') as ShapeType[]).map((name) => [name, accepted] as const)
}

function named(accepted: Types, names: string): readonly (readonly [string, Types])[] {
  return names.split(' ').map((name) => [name, accepted] as const)
}
