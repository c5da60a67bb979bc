import { boxMeetsDisc, createPointGrid, type Box, type Disc } from './labels/boxes.ts'
import { pointOnLine, type Point } from './curvature.ts'

/** A line as it lies on the screen. */
export interface ScreenCurve {
  readonly id: string
  readonly from: Point
  readonly to: Point
  readonly curvature: number
}

const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73] as const
const REACH = 8
const SPACING = 6
/** Beyond this many lines, or lines times nodes, the search would take longer than a frame. */
const MANY = 500
const MANY_PAIRS = 200_000

/**
 * For each line the place where it can be marked and pointed at: as near to its middle as no other
 * line and no node is in the way, else its middle.
 */
export function lineAnchors(
  curves: readonly ScreenCurve[],
  discs: readonly Disc[],
): ReadonlyMap<string, Point> {
  if (curves.length > MANY || curves.length * discs.length > MANY_PAIRS) {
    return new Map(curves.map((curve) => [curve.id, at(curve, 0.5)]))
  }
  const samples = new Map(curves.map((curve) => [curve.id, pointsAlong(curve, SPACING)]))
  const all = createPointGrid([...samples.values()].flat())
  return new Map(
    curves.map((curve) => {
      const own = createPointGrid(samples.get(curve.id) ?? [])
      const free = SHARES.map((share) => at(curve, share)).find((point) => {
        const box = around(point)
        const others = all.countIn(box) - own.countIn(box)
        return others === 0 && !discs.some((disc) => boxMeetsDisc(box, disc))
      })
      return [curve.id, free ?? at(curve, 0.5)]
    }),
  )
}

function at({ from, to, curvature }: ScreenCurve, share: number): Point {
  return pointOnLine(from, to, curvature, share)
}

function around({ x, y }: Point): Box {
  return { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH }
}

/** Points of a line, about `spacing` CSS pixels apart. */
export function pointsAlong(curve: ScreenCurve, spacing: number): readonly Point[] {
  const { from, to } = curve
  const count = Math.max(2, Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / spacing))
  return Array.from({ length: count }, (_, index) => at(curve, (index + 0.5) / count))
}
