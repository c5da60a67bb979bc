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
  /** It comes from a pattern that was found, and is not null. */
  readonly found?: true
}

export type ShapeType =
  | 'node'
  | 'relationship'
  | 'path'
  | 'number'
  | 'text'
  | 'boolean'
  | 'null'
  | 'list'
  | 'map'
  | 'unknown'

export const UNKNOWN: Shape = { type: 'unknown', holds: 'nothing' }
export const NUMBER: Shape = { type: 'number', holds: 'nothing' }
export const TEXT: Shape = { type: 'text', holds: 'nothing' }
export const BOOLEAN: Shape = { type: 'boolean', holds: 'nothing' }
export const MAP: Shape = { type: 'map', holds: 'nothing' }
export const NODE: Shape = { type: 'node', holds: 'entities' }
export const RELATIONSHIP: Shape = { type: 'relationship', holds: 'entities' }
export const PATH: Shape = { type: 'path', holds: 'entities' }

export function listOf(item: Shape): Shape {
  return { type: 'list', holds: item.holds, item }
}

export function mapOf(fields: ReadonlyMap<string, Shape>): Shape {
  return { type: 'map', holds: holdsAny([...fields.values()]), fields }
}

/** What an item of the list is, or a value of the map under a key that is not known. */
export function itemOf(shape: Shape): Shape {
  const item = shape.item ?? { type: 'unknown', holds: shape.holds }
  return shape.stale === true ? lost(item) : item
}

/** What `x IN list` gives: of lists that mix nodes with other things, numbers. */
export function eachOf(shape: Shape): Shape {
  const item = itemOf(shape)
  return item.type === 'unknown' ? lost(item) : item
}

/** What UNWIND gives, which finds the entities of a stale list again. */
export function unwoundOf({ type, holds, item }: Shape): Shape {
  return eachOf(item === undefined ? { type, holds } : { type, holds, item })
}

/** What stands under a key of a map; the properties of nodes are never entities. */
export function fieldOf(shape: Shape, key: string): Shape {
  if (isEntity(shape)) return UNKNOWN
  const field = shape.fields === undefined ? itemOf(shape) : (shape.fields.get(key) ?? UNKNOWN)
  return shape.stale === true ? lost(field) : field
}

export function isEntity(shape: Shape): boolean {
  return shape.type === 'node' || shape.type === 'relationship' || shape.type === 'path'
}

/** What a value is that may be any one of these. */
export function anyOf(shapes: readonly Shape[]): Shape {
  const known = shapes.filter((shape) => shape.type !== 'null')
  const first = known[0]
  if (first === undefined) return UNKNOWN
  if (known.length === 1) return first
  const holds = holdsAny(known)
  if (known.some((shape) => shape.type !== first.type)) return { type: 'unknown', holds }
  const items = known.map((shape) => shape.item).filter((item) => item !== undefined)
  return items.length === 0 ? { type: first.type, holds } : { ...listOf(anyOf(items)), holds }
}

/** Whether one of them holds entities, and whether the engine has lost sight of one. */
export function holdsAny(shapes: readonly Shape[]): Shape['holds'] {
  if (shapes.some((shape) => shape.holds === 'raw')) return 'raw'
  return shapes.some((shape) => shape.holds === 'entities') ? 'entities' : 'nothing'
}

/** The same value after the engine has lost sight of the entities in it. */
export function lost({ type, holds, item }: Shape): Shape {
  const now = holds === 'nothing' ? holds : 'raw'
  return item === undefined ? { type, holds: now } : { type, holds: now, item: lost(item) }
}
