/** Whether the straight lines a–b and c–d cross. Called millions of times, hence plain numbers. */
export function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (apart(ax, bx, cx, dx) || apart(ay, by, cy, dy)) return false
  return (
    side(ax, ay, bx, by, cx, cy) !== side(ax, ay, bx, by, dx, dy) &&
    side(cx, cy, dx, dy, ax, ay) !== side(cx, cy, dx, dy, bx, by)
  )
}

function apart(a: number, b: number, c: number, d: number): boolean {
  return a < b ? (c > b && d > b) || (c < a && d < a) : (c > a && d > a) || (c < b && d < b)
}

function side(ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0
}

/**
 * The distance of the point x, y from the straight line a–b, ends included, where it is less than
 * `within`; else infinity. Called millions of times, so the far ones leave early.
 */
export function distanceWithin(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  within: number,
): number {
  if ((x < ax - within && x < bx - within) || (x > ax + within && x > bx + within)) return Infinity
  if ((y < ay - within && y < by - within) || (y > ay + within && y > by + within)) return Infinity
  const dx = bx - ax
  const dy = by - ay
  const squared = dx * dx + dy * dy || 1
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared))
  const offX = x - ax - share * dx
  const offY = y - ay - share * dy
  const distance = Math.sqrt(offX * offX + offY * offY)
  return distance < within ? distance : Infinity
}
