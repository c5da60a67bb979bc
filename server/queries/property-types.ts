import { cypherName } from '../../graph-data/model/cypher-name.ts'
import type { Value } from '../../graph-data/model/value.ts'
import { text, textOrNull, type Question } from './ask.ts'

/** Of so many nodes of a label, or relationships of a type, the types are read. */
export const TYPES_FROM = 1_000

/** Property → the types of its values, in the order of the alphabet. */
export type PropertyTypes = ReadonlyMap<string, readonly string[]>

export const typesOfLabel = (label: string): Question<PropertyTypes> =>
  typesIn(`MATCH (x:${cypherName(label)})`)

export const typesOfRelationships = (type: string): Question<PropertyTypes> =>
  typesIn(`MATCH ()-[x:${cypherName(type)}]->()`)

/**
 * Dates travel as texts do, and 2.0 as 2 does: the engine tells which is which. Of texts it gives no
 * value: they may be long, and are all of one type.
 */
function typesIn(match: string): Question<PropertyTypes> {
  const sample = `${match}
WITH x LIMIT ${TYPES_FROM}
UNWIND keys(x) AS key
WITH x, key`
  return {
    statement: {
      text: `${sample} WHERE x[key] STARTS WITH ''
RETURN DISTINCT key, true AS isText, null AS value, null AS written
UNION
${sample} WHERE (x[key] STARTS WITH '') IS NULL
RETURN DISTINCT key, false AS isText, x[key] AS value, toStringOrNull(x[key]) AS written`,
      parameters: {},
    },
    read: (rows) => {
      const types = new Map<string, Set<string>>()
      for (const [key, isText, value, written] of rows) {
        const name = text(key)
        const type = isText === true ? 'String' : typeOf(value ?? null, textOrNull(written))
        types.set(name, (types.get(name) ?? new Set()).add(type))
      }
      return new Map([...types].map(([name, found]) => [name, withoutEmptyList(found)]))
    },
  }
}

/** A list without items tells nothing where others have some. */
function withoutEmptyList(types: ReadonlySet<string>): readonly string[] {
  const hasItems = [...types].some((type) => type.startsWith('List<'))
  return [...types].filter((type) => type !== 'List' || !hasItems).toSorted()
}

function typeOf(value: Value, written: string | null): string {
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'number') return isWhole(written ?? String(value)) ? 'Integer' : 'Float'
  if (typeof value === 'string') return typeOfWritten(value)
  return Array.isArray(value) ? listType(value) : 'Point'
}

function listType(items: readonly Value[]): string {
  const types = new Set(
    items.map((item) => (typeof item === 'string' ? 'String' : typeOf(item, null))),
  )
  return types.size === 0 ? 'List' : `List<${[...types].toSorted().join(' | ')}>`
}

function isWhole(written: string): boolean {
  return /^-?\d+$/.test(written)
}

const WRITTEN: readonly (readonly [form: RegExp, type: string])[] = [
  [/^-?\d+$/, 'Integer'],
  [/^-?P/, 'Duration'],
  [/^[-+]?\d+-\d\d-\d\d$/, 'Date'],
  [/^[-+]?\d+-\d\d-\d\dT.*(?:Z|[-+]\d\d:\d\d)$/, 'DateTime'],
  [/^[-+]?\d+-\d\d-\d\dT/, 'LocalDateTime'],
  [/^\d\d:\d\d.*(?:Z|[-+]\d\d:\d\d)$/, 'Time'],
  [/^\d\d:\d\d/, 'LocalTime'],
]

/** What is no text travels as one where JSON has nothing for it: times, and numbers beyond 2^53. */
function typeOfWritten(value: string): string {
  return WRITTEN.find(([form]) => form.test(value))?.[1] ?? 'Float'
}
