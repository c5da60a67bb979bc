import { controlPoint } from '../curvature.ts'
import type { Point } from '../polygon.ts'

/** A quadratic Bézier curve; lengths in CSS pixels, y downwards. */
export interface Curve {
  readonly from: Point
  readonly control: Point
  readonly to: Point
}

export function curveOf(from: Point, to: Point, curvature: number): Curve {
  return { from, control: controlPoint(from, to, curvature), to }
}

export function pointAt({ from, control, to }: Curve, share: number): Point {
  return mix(mix(from, control, share), mix(control, to, share), share)
}

/** The direction of the curve at `share`, of length 1. */
export function tangentAt({ from, control, to }: Curve, share: number): Point {
  const near = { x: control.x - from.x, y: control.y - from.y }
  const far = { x: to.x - control.x, y: to.y - control.y }
  const { x, y } = mix(near, far, share)
  const length = Math.max(Math.hypot(x, y), 0.0001)
  return { x: x / length, y: y / length }
}

/** The part of a curve between two shares of it. */
export function part(curve: Curve, start: number, end: number): Curve {
  const { from, control, to } = curve
  const blossom = (a: number, b: number): Point =>
    mix(mix(from, control, a), mix(control, to, a), b)
  return { from: pointAt(curve, start), control: blossom(start, end), to: pointAt(curve, end) }
}

export function reversed({ from, control, to }: Curve): Curve {
  return { from: to, control, to: from }
}

/** A curve beside another one, `distance` to its right; exact enough for the width of a line. */
export function beside(curve: Curve, distance: number): Curve {
  const moved = (point: Point, share: number): Point => {
    const { x, y } = tangentAt(curve, share)
    return { x: point.x - y * distance, y: point.y + x * distance }
  }
  return {
    from: moved(curve.from, 0),
    control: moved(curve.control, 0.5),
    to: moved(curve.to, 1),
  }
}

const STEPS = 64

/** How long a curve is, and at which share of it a length from its start is reached. */
export function measured(curve: Curve): { length: number; shareAt: (length: number) => number } {
  const lengths = [0]
  let before = curve.from
  for (let step = 1; step <= STEPS; step += 1) {
    const point = pointAt(curve, step / STEPS)
    lengths.push((lengths.at(-1) ?? 0) + Math.hypot(point.x - before.x, point.y - before.y))
    before = point
  }
  return {
    length: lengths.at(-1) ?? 0,
    shareAt: (wanted) => {
      const step = lengths.findIndex((length) => length >= wanted)
      if (step === 0) return 0
      if (step < 0) return 1
      const [low, high] = [lengths[step - 1] ?? 0, lengths[step] ?? 0]
      return (step - 1 + (wanted - low) / Math.max(high - low, 0.0001)) / STEPS
    },
  }
}

function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}
