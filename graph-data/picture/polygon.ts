/** In CSS pixels of the canvas. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Whether a point lies in a polygon, by the number of its sides that a ray from the point crosses. */
export function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false
  let before = polygon.at(-1)
  for (const corner of polygon) {
    if (before && corner.y > y !== before.y > y) {
      const across = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x)
      if (x < across) inside = !inside
    }
    before = corner
  }
  return inside
}

/** The corners of the box between two points. */
export function boxBetween(a: Point, b: Point): readonly Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }]
}
