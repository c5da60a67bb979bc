import type { Point } from '../../graph-data/picture/polygon.ts'

/** How places of the picture lie on the map; y points up in the one and down in the other. */
export interface Frame {
  /** The place in the middle of the map. */
  readonly middle: Point
  /** CSS pixels for each unit of the picture. */
  readonly scale: number
  readonly width: number
  readonly height: number
}

const MARGIN = 8

/** The frame in which all nodes lie on a map of `size` CSS pixels. */
export function frameOf(
  nodes: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): Frame {
  const bounds = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity }
  for (const { x, y } of nodes) {
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.low = Math.min(bounds.low, y)
    bounds.high = Math.max(bounds.high, y)
  }
  if (nodes.length === 0) return { middle: { x: 0, y: 0 }, scale: 1, width, height }
  const { left, right, low, high } = bounds
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(right - left, 1),
    (height - 2 * MARGIN) / Math.max(high - low, 1),
  )
  return { middle: { x: (left + right) / 2, y: (low + high) / 2 }, scale, width, height }
}

/** Where a place of the picture lies on the map. */
export function spotIn({ x, y }: Point, { middle, scale, width, height }: Frame): Point {
  return { x: width / 2 + (x - middle.x) * scale, y: height / 2 - (y - middle.y) * scale }
}

/** The place of the picture that lies under a spot of the map. */
export function placeAt({ x, y }: Point, { middle, scale, width, height }: Frame): Point {
  return { x: middle.x + (x - width / 2) / scale, y: middle.y - (y - height / 2) / scale }
}
