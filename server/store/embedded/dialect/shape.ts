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

/** What an item of the list, or a value of the map, is. */
export function itemOf(shape: Shape): Shape {
  return shape.item ?? { type: 'unknown', holds: shape.holds }
}

export function isEntity(shape: Shape): boolean {
  return shape.type === 'node' || shape.type === 'relationship' || shape.type === 'path'
}

/** What a value is that may be any one of these. */
export function anyOf(shapes: readonly Shape[]): Shape {
  const known = shapes.filter((shape) => shape.type !== 'null')
  const first = known[0]
  if (first === undefined) return UNKNOWN
  const isSame = known.every((shape) => shape.type === first.type)
  const items = known.map((shape) => shape.item).filter((item) => item !== undefined)
  const shape: Shape = { type: isSame ? first.type : 'unknown', holds: holdsAny(known) }
  return isSame && items.length > 0 ? { ...shape, item: anyOf(items) } : shape
}

/** Whether one of them holds entities, and whether the engine has lost sight of one. */
export function holdsAny(shapes: readonly Shape[]): Shape['holds'] {
  if (shapes.some((shape) => shape.holds === 'raw')) return 'raw'
  return shapes.some((shape) => shape.holds === 'entities') ? 'entities' : 'nothing'
}

/** The same value after the engine has lost sight of the entities in it. */
export function lost(shape: Shape): Shape {
  if (shape.holds === 'nothing') return shape
  return shape.item === undefined
    ? { type: shape.type, holds: 'raw' }
    : { type: shape.type, holds: 'raw', item: lost(shape.item) }
}
