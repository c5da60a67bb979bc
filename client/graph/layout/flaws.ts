import type { Draft, LayoutInput, Place } from './arrangement.ts'
import { cross, distanceWithin } from './segments.ts'

const CROSSING = 5
const NEAR = 5
const CLEARANCE = 24
const OVERLAP = 9
const LENGTH = 1.6
const IDEAL_LENGTH = 150
const OUTSIDE = 0.2
/** Holds together what no line holds together. */
const OFF_CENTRE = 3
/** Half of the room that each further line between the same two takes up. */
const LANE = 11

interface Joint {
  readonly end: number
  /** How much a crossing with it costs: more lines, more confusion. */
  readonly weight: number
  /** The distance from the straight line within which others are in its way. */
  readonly room: number
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly room: number
}

interface Body {
  readonly place: { x: number; y: number }
  readonly halfWidth: number
  readonly halfHeight: number
  /** The numbers of the bodies that it is joined to. */
  readonly joined: readonly Joint[]
}

/** A picture that is being improved: its bodies by number, and the pairs that are joined. */
export interface Sketch {
  readonly bodies: readonly Body[]
  readonly pairs: readonly Pair[]
  readonly halfWidth: number
  readonly halfHeight: number
}

/** `draft` with room for the names, inside of a space of `width` by `height` around the origin. */
export function sketchOf(
  draft: Draft,
  input: LayoutInput,
  space: { readonly width: number; readonly height: number },
): Sketch {
  const pairs = pairsOf(input)
  const joined = input.nodes.map((): Joint[] => [])
  for (const { a, b, room, weight } of pairs) {
    joined[a]?.push({ end: b, room, weight })
    joined[b]?.push({ end: a, room, weight })
  }
  const bodies = input.nodes.map((node, index) => ({
    place: draft.get(node.id) ?? { x: 0, y: 0 },
    halfWidth: Math.max(node.radius * 2, node.labelWidth) / 2 + 9,
    halfHeight: (node.radius * 2 + node.labelHeight) / 2 + 8,
    joined: joined[index] ?? [],
  }))
  return { bodies, pairs, halfWidth: space.width / 2, halfHeight: space.height / 2 }
}

function pairsOf({ nodes, lines }: LayoutInput): readonly Pair[] {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]))
  const pairs = new Map<string, Pair>()
  for (const { source, target } of lines) {
    const a = numbers.get(source)
    const b = numbers.get(target)
    if (a === undefined || b === undefined || a === b) continue
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`
    const before = pairs.get(key)
    const room = before ? before.room + LANE : CLEARANCE
    pairs.set(key, { a, b, room, weight: (before?.weight ?? 0.7) + 0.3 })
  }
  return [...pairs.values()]
}

/** What is wrong with one body where it stands; the sum over all bodies measures the picture. */
export function flawsOf(sketch: Sketch, number: number): number {
  const body = sketch.bodies[number]
  if (!body) return 0
  return crowding(sketch, body) + passing(sketch, number, body) + ownLines(sketch, body)
}

export function flaws(sketch: Sketch): number {
  return sketch.bodies.reduce((sum, _, number) => sum + flawsOf(sketch, number), 0)
}

/** How many pairs of lines cross. */
export function crossings({ bodies, pairs }: Sketch): number {
  let count = 0
  pairs.forEach((one, index) => {
    const from = bodies[one.a]?.place
    const to = bodies[one.b]?.place
    for (const other of pairs.slice(index + 1)) {
      const start = bodies[other.a]?.place
      const end = bodies[other.b]?.place
      if (from && to && start && end && cross(from, to, start, end)) count += 1
    }
  })
  return count
}

function crowding({ bodies, halfWidth, halfHeight }: Sketch, body: Body): number {
  const { x, y } = body.place
  const beyond =
    Math.max(0, Math.abs(x) + body.halfWidth - halfWidth) +
    Math.max(0, Math.abs(y) + body.halfHeight - halfHeight)
  const off = (x / halfWidth) ** 2 + (y / halfHeight) ** 2
  let cost = beyond * OUTSIDE + off * OFF_CENTRE
  for (const other of bodies) {
    if (other === body) continue
    const overX = body.halfWidth + other.halfWidth - Math.abs(x - other.place.x)
    const overY = body.halfHeight + other.halfHeight - Math.abs(y - other.place.y)
    if (overX > 0 && overY > 0) {
      cost += OVERLAP * (0.2 + Math.min(overX / 60, 1) * Math.min(overY / 30, 1))
    }
  }
  return cost
}

/** Lines of others that run through it. */
function passing({ bodies, pairs }: Sketch, number: number, body: Body): number {
  let cost = 0
  for (const { a, b, room } of pairs) {
    if (a === number || b === number) continue
    cost += nearness(body.place, bodies[a]?.place, bodies[b]?.place, room)
  }
  return cost
}

/** Its own lines: their length, what they cross, and whom they run through. */
function ownLines({ bodies, pairs }: Sketch, body: Body): number {
  let cost = 0
  for (const { end, room, weight } of body.joined) {
    const other = bodies[end]
    if (!other) continue
    const length = Math.hypot(body.place.x - other.place.x, body.place.y - other.place.y)
    cost += LENGTH * (length / IDEAL_LENGTH) ** 2
    for (const { a, b, weight: their } of pairs) {
      const from = bodies[a]?.place
      const to = bodies[b]?.place
      if (from && to && cross(body.place, other.place, from, to)) cost += CROSSING * weight * their
    }
    for (const third of bodies) {
      if (third !== body && third !== other) {
        cost += nearness(third.place, body.place, other.place, room)
      }
    }
  }
  return cost
}

function nearness(
  point: Place,
  from: Place | undefined,
  to: Place | undefined,
  room: number,
): number {
  if (!from || !to) return 0
  const distance = distanceWithin(point, from, to, room)
  return distance < room ? NEAR * (1 - distance / room) + 0.3 : 0
}
