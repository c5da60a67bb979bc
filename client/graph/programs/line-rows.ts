import { pointOnLine, type Point } from '../../../graph-data/picture/curvature.ts'

/** So many numbers describe a line in the array of its program, beginning with those named here. */
export const LINE_ROW = 14
const PLACES = { sourceX: 0, sourceY: 1, targetX: 2, targetY: 3, thickness: 6, bend: 7 } as const
/** A line that is asked for its distance is taken for so many straight pieces. */
const PIECES = 4

/** A part of the picture, in the coordinates of sigma's framed graph. */
export interface Part {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

interface RowLine {
  readonly from: Point
  readonly to: Point
  readonly bend: number
}

/** Where a point of clip space lies in the framed graph, by the matrix that leads back. */
export function fromClip(inverse: ArrayLike<number>, x: number, y: number): Point {
  const at = (place: number): number => inverse[place] ?? 0
  return { x: at(0) * x + at(3) * y + at(6), y: at(1) * x + at(4) * y + at(7) }
}

/** The part of the picture that is in sight. */
export function partInSight(inverse: ArrayLike<number>): Part {
  const corners = [-1, 1].flatMap((x) => [-1, 1].map((y) => fromClip(inverse, x, y)))
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    low: Math.min(...ys),
    high: Math.max(...ys),
  }
}

/** The numbers of the rows whose lines are drawn, and may touch `part`. */
export function linesIn(rows: Float32Array, part: Part): readonly number[] {
  const found: number[] = []
  for (let row = 0; row * LINE_ROW < rows.length; row += 1) {
    if (isDrawn(rows, row) && mayTouch(lineAt(rows, row), part)) found.push(row)
  }
  return found
}

/** Of these rows those whose lines come nearer to `place` than `reach`. */
export function linesNear(
  rows: Float32Array,
  among: readonly number[],
  place: Point,
  reach: number,
): readonly number[] {
  const { x, y } = place
  const part = { left: x - reach, right: x + reach, low: y - reach, high: y + reach }
  return among.filter((row) => {
    const line = lineAt(rows, row)
    return mayTouch(line, part) && distanceTo(line, place) < reach
  })
}

export function lineAt(rows: Float32Array, row: number): RowLine {
  const at = (place: number): number => rows[row * LINE_ROW + place] ?? 0
  return {
    from: { x: at(PLACES.sourceX), y: at(PLACES.sourceY) },
    to: { x: at(PLACES.targetX), y: at(PLACES.targetY) },
    bend: at(PLACES.bend),
  }
}

/** The point of a line at `share`; y points up here, and down where its bend comes from. */
export function pointAlong({ from, to, bend }: RowLine, share: number): Point {
  return pointOnLine(from, to, -bend, share)
}

function isDrawn(rows: Float32Array, row: number): boolean {
  return (rows[row * LINE_ROW + PLACES.thickness] ?? 0) > 0
}

/** By the box around its ends, widened by as much as it can bend. */
function mayTouch({ from, to, bend }: RowLine, { left, right, low, high }: Part): boolean {
  const aside = Math.abs(bend) * (Math.abs(to.x - from.x) + Math.abs(to.y - from.y))
  return (
    Math.max(from.x, to.x) + aside >= left &&
    Math.min(from.x, to.x) - aside <= right &&
    Math.max(from.y, to.y) + aside >= low &&
    Math.min(from.y, to.y) - aside <= high
  )
}

function distanceTo(line: RowLine, place: Point): number {
  let nearest = Number.POSITIVE_INFINITY
  let before = line.from
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const next = pointAlong(line, piece / PIECES)
    nearest = Math.min(nearest, distanceToPiece(place, before, next))
    before = next
  }
  return nearest
}

function distanceToPiece(place: Point, from: Point, to: Point): number {
  const [across, up] = [to.x - from.x, to.y - from.y]
  const square = across * across + up * up
  const along = (place.x - from.x) * across + (place.y - from.y) * up
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, along / square))
  return Math.hypot(place.x - from.x - across * share, place.y - from.y - up * share)
}
