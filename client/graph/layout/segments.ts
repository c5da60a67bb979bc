import type { Place } from './arrangement.ts'

/** Whether the straight lines a–b and c–d cross; lines that share an end do not. */
export function cross(a: Place, b: Place, c: Place, d: Place): boolean {
  if (a === c || a === d || b === c || b === d) return false
  if (apart(a.x, b.x, c.x, d.x) || apart(a.y, b.y, c.y, d.y)) return false
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

function apart(a: number, b: number, c: number, d: number): boolean {
  return a < b ? (c > b && d > b) || (c < a && d < a) : (c > a && d > a) || (c < b && d < b)
}

function side(a: Place, b: Place, point: Place): boolean {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0
}

/**
 * The distance of a point from the straight line between two others, ends included, where it is
 * less than `within`; else infinity. Called millions of times, so the far ones leave early.
 */
export function distanceWithin(point: Place, from: Place, to: Place, within: number): number {
  const { x, y } = point
  if ((x < from.x - within && x < to.x - within) || (x > from.x + within && x > to.x + within)) {
    return Number.POSITIVE_INFINITY
  }
  if ((y < from.y - within && y < to.y - within) || (y > from.y + within && y > to.y + within)) {
    return Number.POSITIVE_INFINITY
  }
  const dx = to.x - from.x
  const dy = to.y - from.y
  const squared = dx * dx + dy * dy || 1
  const share = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / squared))
  const offX = x - from.x - share * dx
  const offY = y - from.y - share * dy
  const distance = Math.sqrt(offX * offX + offY * offY)
  return distance < within ? distance : Number.POSITIVE_INFINITY
}
