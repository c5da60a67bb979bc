/**
 * What is known of a value before the statement runs.
 *
 * `holds` tells whether it is, or contains, a node, a relationship or a path, and whether the
 * embedded engine still knows that. What has gone through CASE, coalesce, a list comprehension or
 * `+` is `raw` to it: a bare number, which it would give out in place of the node.
 */
export interface Shape {
  readonly type: ShapeType
  readonly holds: 'nothing' | 'entities' | 'raw'
  /** What the list's items are; only of lists. */
  readonly item?: Shape
  /** What is known of the map's values; only of maps. */
  readonly fields?: ReadonlyMap<string, Shape>
  /** A list or map in which the engine has lost sight of the entities, although not of itself. */
  readonly stale?: true
  /** A number that Neo4j writes with a point: `2.0`; `fraction` where the engine does, too: `4.7`. */
  readonly decimal?: true | 'fraction'
  /** What a value of unknown type may be. */
  readonly among?: readonly Shape[]
  /** It comes from a pattern that was found, and is not null. */
  readonly found?: true
  /** The engine has it as a map, as it has the items of nodes(p), until it goes through a list's `x`. */
  readonly spread?: true
  /** Neo4j, too, knows the type before the statement runs, and takes a wrong one for a fault then. */
  readonly certain?: true
}

export type ShapeType =
  | 'node'
  | 'relationship'
  | 'path'
  | 'number'
  | 'text'
  | 'boolean'
  | 'date'
  | 'duration'
  | 'temporal'
  /** A time with its zone: `datetime`, `time`. */
  | 'zoned'
  | 'null'
  | 'list'
  | 'map'
  | 'unknown'

export const UNKNOWN: Shape = { type: 'unknown', holds: 'nothing' }
export const NULL: Shape = { type: 'null', holds: 'nothing' }
export const NUMBER: Shape = { type: 'number', holds: 'nothing', certain: true }
export const DECIMAL: Shape = { ...NUMBER, decimal: true }
export const TEXT: Shape = { type: 'text', holds: 'nothing', certain: true }
export const BOOLEAN: Shape = { type: 'boolean', holds: 'nothing', certain: true }
export const DATE: Shape = { type: 'date', holds: 'nothing', certain: true }
export const DURATION: Shape = { type: 'duration', holds: 'nothing', certain: true }
export const TEMPORAL: Shape = { type: 'temporal', holds: 'nothing', certain: true }
export const ZONED: Shape = { type: 'zoned', holds: 'nothing', certain: true }
export const MAP: Shape = { type: 'map', holds: 'nothing', certain: true }
export const NODE: Shape = { type: 'node', holds: 'entities', certain: true }
export const RELATIONSHIP: Shape = { type: 'relationship', holds: 'entities', certain: true }
export const PATH: Shape = { type: 'path', holds: 'entities', certain: true }

export function listOf(item: Shape): Shape {
  return { type: 'list', holds: item.holds, item, certain: true }
}

export function mapOf(fields: ReadonlyMap<string, Shape>): Shape {
  return { type: 'map', holds: holdsAny([...fields.values()]), fields, certain: true }
}

/** The same, where Neo4j finds the type out only as the statement runs. */
export function uncertain(shape: Shape): Shape {
  const { certain: _, ...rest } = shape
  return rest
}

/** What an item of the list is, or a value of the map under a key that is not known. */
export function itemOf(shape: Shape): Shape {
  const item = shape.item ?? { type: 'unknown', holds: shape.holds }
  return shape.stale === true ? lost(item) : item
}

/** What `x IN list` gives: of lists that mix nodes with other things, numbers. */
export function eachOf(shape: Shape): Shape {
  const { spread: _, ...item } = itemOf(shape)
  return item.type === 'unknown' ? lost(item) : item
}

/** What UNWIND gives, which finds the entities of a stale list again. */
export function unwoundOf({ type, holds, item }: Shape): Shape {
  return eachOf(item === undefined ? { type, holds } : { type, holds, item })
}

/** What stands under a key of a map; the properties of nodes are never entities. */
export function fieldOf(shape: Shape, key: string): Shape {
  if (isEntity(shape) || shape.among?.every(isEntity) === true) return UNKNOWN
  if (isTemporal(shape)) return uncertain(NUMBER)
  const field = shape.fields === undefined ? itemOf(shape) : (shape.fields.get(key) ?? UNKNOWN)
  return uncertain(shape.stale === true ? lost(field) : field)
}

export function isTemporal({ type }: Shape): boolean {
  return type === 'temporal' || type === 'zoned' || type === 'date' || type === 'duration'
}

export function isEntity(shape: Shape): boolean {
  return shape.type === 'node' || shape.type === 'relationship' || shape.type === 'path'
}

/** What a value is that may be any one of these. */
export function anyOf(shapes: readonly Shape[]): Shape {
  const known = shapes.filter((shape) => shape.type !== 'null')
  const first = known[0]
  if (first === undefined) return UNKNOWN
  const isCertain = shapes.every(({ certain }) => certain === true)
  if (known.length === 1) return isCertain ? first : uncertain(first)
  const one = likeAll(known, first)
  const isSpread = known.some(({ spread }) => spread === true)
  const all: Shape = isSpread ? { ...one, spread: true } : one
  return isCertain ? all : uncertain(all)
}

function likeAll(known: readonly Shape[], first: Shape): Shape {
  const holds = holdsAny(known)
  if (known.some((shape) => shape.type !== first.type)) {
    const mixed: Shape = { type: 'unknown', holds, among: known }
    return known.some(({ decimal }) => decimal === true) ? { ...mixed, decimal: true } : mixed
  }
  if (first.type === 'number')
    return known.some(({ decimal }) => decimal === true) ? DECIMAL : NUMBER
  const items = known.map((shape) => shape.item).filter((item) => item !== undefined)
  if (items.length > 0) return { ...listOf(anyOf(items)), holds }
  return { type: first.type, holds, certain: true }
}

/** Whether one of them holds entities, and whether the engine has lost sight of one. */
export function holdsAny(shapes: readonly Shape[]): Shape['holds'] {
  if (shapes.some((shape) => shape.holds === 'raw')) return 'raw'
  return shapes.some((shape) => shape.holds === 'entities') ? 'entities' : 'nothing'
}

/** Whether the nodes and relationships in it can be found again by their numbers. */
export function isRevivable({ type, holds, item, fields }: Shape): boolean {
  if (holds !== 'raw') return true
  if (type === 'node' || type === 'relationship') return true
  if (type === 'list') return item !== undefined && isRevivable(item)
  return type === 'map' && fields !== undefined && [...fields.values()].every(isRevivable)
}

/** The same value after the engine has lost sight of the entities in it. */
export function lost(shape: Shape): Shape {
  const { type, holds, item, among, decimal } = shape
  if (type === 'number' || (holds === 'nothing' && among !== undefined)) return shape
  const now = holds === 'nothing' ? holds : 'raw'
  const known = {
    ...(shape.certain === true ? { certain: shape.certain } : {}),
    ...(decimal === undefined ? {} : { decimal }),
  }
  return { type, holds: now, ...(item === undefined ? {} : { item: lost(item) }), ...known }
}
