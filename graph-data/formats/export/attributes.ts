import type { Properties } from '../../model/subgraph.ts'

/** A property of an owner's own: `constructor` and its like are no properties unless they are held. */
export function propertyOf(properties: Properties, key: string): Properties[string] | undefined {
  return Object.hasOwn(properties, key) ? properties[key] : undefined
}

/** What a property holds, in the words that GEXF, GraphML and neo4j-admin share. */
export type AttributeType = 'string' | 'boolean' | 'long' | 'double'

/** A property as files declare it: one of mixed types is declared once for each of them. */
export interface Attribute {
  readonly key: string
  readonly type: AttributeType
  /** Whether the values are lists; `type` is then that of the items. */
  readonly list: boolean
}

interface Owner {
  readonly properties: Properties
}

/** The properties of all owners, sorted by key: whole numbers are `long` where all of a key are. */
export function attributesOf(owners: Iterable<Owner>): Attribute[] {
  const found = new Map<string, Set<string>>()
  for (const { properties } of owners) {
    for (const key in properties) {
      const value = properties[key]
      if (value === null || value === undefined) continue
      const types = found.get(key) ?? new Set()
      if (types.size === 0) found.set(key, types)
      types.add(shapeOf(value))
    }
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, shapes]) =>
      [...widened(shapes)].toSorted().map((shape) => toAttribute(key, shape)),
    )
}

/** Whether the value belongs to this declaration of its key. */
export function fits({ type, list }: Attribute, value: Properties[string] | undefined): boolean {
  if (value === null || value === undefined) return false
  const shape = shapeOf(value)
  if (list !== shape.startsWith('[')) return false
  const own = shape.replace('[', '')
  return own === type || (type === 'double' && own === 'long')
}

function toAttribute(key: string, shape: string): Attribute {
  return { key, type: shape.replace('[', '') as AttributeType, list: shape.startsWith('[') }
}

function shapeOf(value: NonNullable<Properties[string]>): string {
  if (!Array.isArray(value)) return scalarType(value)
  const types = new Set(value.map(scalarType))
  if (types.size === 1) return `[${[...types][0]}`
  return types.size === 2 && types.has('long') && types.has('double') ? '[double' : '[string'
}

/** A value that the model does not know (a map, a point of Neo4j) is written as JSON text. */
function scalarType(value: unknown): AttributeType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'number') return 'string'
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? 'long' : 'double'
}

/** A key that holds whole numbers and fractions holds fractions. */
function widened(shapes: ReadonlySet<string>): Set<string> {
  const wide = new Set(shapes)
  if (wide.has('double')) wide.delete('long')
  if (wide.has('[double')) wide.delete('[long')
  return wide
}

/** A value as text: a list, and what is no scalar, as JSON. */
export function valueText(value: Properties[string] | undefined): string {
  return typeof value === 'string' ? value : (jsonText(value) ?? String(value))
}

/** A value as JSON. `JSON.stringify` takes the sign of a negative zero away, which is kept here. */
export function jsonText(value: unknown): string | undefined {
  if (Object.is(value, -0)) return '-0'
  return Array.isArray(value)
    ? `[${value.map((item) => jsonText(item) ?? 'null').join(',')}]`
    : JSON.stringify(value)
}

const PREFIX = 'property.'

/** A property's name in a file in which some names mean something else already. */
export function fileName(key: string, reserved: ReadonlySet<string>): string {
  return reserved.has(key) || key.startsWith(PREFIX) ? `${PREFIX}${key}` : key
}

/** The property that `fileName` made the name of; null where the name is the file's own. */
export function propertyName(name: string, reserved: ReadonlySet<string>): string | null {
  if (name.startsWith(PREFIX)) return name.slice(PREFIX.length)
  return reserved.has(name) ? null : name
}
