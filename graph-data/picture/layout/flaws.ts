import { cross, distanceWithin } from './segments.ts'
import type { Pair, Sketch } from './sketch.ts'

const CROSSING = 5
const NEAR = 5
const OVERLAP = 9
const LENGTH = 1.6
const OUTSIDE = 0.2
/** Holds together what no line holds together. */
const OFF_CENTRE = 3

/** What is wrong with the whole picture. */
export function flaws(sketch: Sketch): number {
  let sum = 0
  for (let node = 0; node < sketch.xs.length; node += 1) sum += flawsOf(sketch, node, Infinity)
  return sum
}

/**
 * What is wrong with one node where it stands; the sum over all nodes measures the picture. Where it
 * is more than `enough`, nobody asks by how much: the counting ends.
 */
export function flawsOf(sketch: Sketch, node: number, enough: number): number {
  let cost = placing(sketch, node) + crowding(sketch, node)
  if (cost < enough) cost += passing(sketch, node)
  for (const pair of sketch.joined[node] ?? []) {
    if (cost >= enough) break
    cost += ownLine(sketch, pair)
  }
  return cost
}

/** How many pairs of lines cross. */
export function crossings({ xs, ys, pairs }: Sketch): number {
  let count = 0
  for (let index = 0; index < pairs.length; index += 1) {
    const one = pairs[index] as Pair
    for (let rest = index + 1; rest < pairs.length; rest += 1) {
      if (crosses(xs, ys, one, pairs[rest] as Pair)) count += 1
    }
  }
  return count
}

/** Lines that share an end do not cross. */
function crosses(xs: Float64Array, ys: Float64Array, one: Pair, other: Pair): boolean {
  const { a, b } = one
  const { a: c, b: d } = other
  if (a === c || a === d || b === c || b === d) return false
  return cross(
    at(xs, a),
    at(ys, a),
    at(xs, b),
    at(ys, b),
    at(xs, c),
    at(ys, c),
    at(xs, d),
    at(ys, d),
  )
}

/** How far outside of the space it stands, and how far from its middle. */
function placing(
  { xs, ys, halfWidths, halfHeights, spaceX, spaceY }: Sketch,
  node: number,
): number {
  const x = at(xs, node)
  const y = at(ys, node)
  const beyond =
    Math.max(0, Math.abs(x) + at(halfWidths, node) - spaceX) +
    Math.max(0, Math.abs(y) + at(halfHeights, node) - spaceY)
  const off = (x / spaceX) ** 2 + (y / spaceY) ** 2
  return beyond * OUTSIDE + off * OFF_CENTRE
}

/** Others that it covers, or whose names it covers. */
function crowding({ xs, ys, halfWidths, halfHeights }: Sketch, node: number): number {
  const x = at(xs, node)
  const y = at(ys, node)
  const halfWidth = at(halfWidths, node)
  const halfHeight = at(halfHeights, node)
  let cost = 0
  for (let other = 0; other < xs.length; other += 1) {
    const overX = halfWidth + at(halfWidths, other) - Math.abs(x - at(xs, other))
    if (overX <= 0 || other === node) continue
    const overY = halfHeight + at(halfHeights, other) - Math.abs(y - at(ys, other))
    if (overY <= 0) continue
    cost += OVERLAP * (0.2 + Math.min(overX / 60, 1) * Math.min(overY / 30, 1))
  }
  return cost
}

/** Lines of others that run through it. */
function passing(sketch: Sketch, node: number): number {
  let cost = 0
  for (const pair of sketch.pairs) {
    if (pair.a !== node && pair.b !== node) cost += nearness(sketch, node, pair)
  }
  return cost
}

/** A line of its own: its length, what it crosses, and whom it runs through. */
function ownLine(sketch: Sketch, pair: Pair): number {
  const { xs, ys, pairs, idealLength } = sketch
  const { a, b, weight } = pair
  const dx = at(xs, a) - at(xs, b)
  const dy = at(ys, a) - at(ys, b)
  let cost = (LENGTH * (dx * dx + dy * dy)) / idealLength ** 2
  for (const other of pairs) {
    if (crosses(xs, ys, pair, other)) cost += CROSSING * weight * other.weight
  }
  for (let third = 0; third < xs.length; third += 1) {
    if (third !== a && third !== b) cost += nearness(sketch, third, pair)
  }
  return cost
}

function nearness({ xs, ys }: Sketch, node: number, { a, b, room }: Pair): number {
  const distance = distanceWithin(
    at(xs, node),
    at(ys, node),
    at(xs, a),
    at(ys, a),
    at(xs, b),
    at(ys, b),
    room,
  )
  return distance < room ? NEAR * (1 - distance / room) + 0.3 : 0
}

/** Nodes are only counted up to their number. */
function at(values: Float64Array, node: number): number {
  return values[node] as number
}
