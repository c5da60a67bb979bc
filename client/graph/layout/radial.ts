import type {
  Draft,
  LayoutInput,
  Proposal,
} from '../../../graph-data/picture/layout/arrangement.ts'
import { usualSize, type Size } from '../../../graph-data/picture/layout/bodies.ts'
import type { Space } from '../../../graph-data/picture/layout/fill-space.ts'
import { forces } from './forces.ts'
import { centreOf, ringsAround } from './hops.ts'
import { joinsOf, type Joins } from '../../../graph-data/picture/layout/joins.ts'
import { ringShape, type RingShape } from './ring-shape.ts'
import { spacedAround } from './spaced.ts'

/** Rounds of the forces that tell roughly in which direction a node belongs. */
const ROUNDS = 40
const SWEEPS = 8
const MOST_FOLDS = 60
const ROOM_BETWEEN = 16
/** Between two rings, in widths of a name: less, and names push nodes from one ring into the next. */
const RING_GAP = 0.75
/** By how many steps a fold has to bring the ring nearer; rings that are not folded read better. */
const WORTH_A_FOLD = 0.8

/**
 * Rings by the number of hops from the centre, each node near what it is joined to. A ring that is
 * too long is folded into several, in which its nodes stand by turns.
 */
export function radialPlaces(input: LayoutInput, space: Space): Proposal {
  const joins = joinsOf(input)
  const { reached, unreached } = ringsAround(centreOf(input, joins), input.nodes, joins)
  const rings = unreached.length > 0 ? [...reached, unreached] : reached
  const room = usualSize(input.nodes)
  const shape = ringShape(space, room)
  const bands = bandsFor(rings, shape, room)
  const turns = firstTurns(input, rings[0] ?? [], shape)
  for (const id of unreached) turns.set(id, cornerNear(turns.get(id) ?? 0, shape))
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const band of bands.slice(1)) arrangeBand(band, bands[0]?.ids ?? [], joins, turns)
  }
  const draft: Draft = new Map()
  for (const { ids, radii } of bands) {
    const sorted = ids.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0))
    sorted.forEach((id, index) => {
      draft.set(id, shape.pointAt(turns.get(id) ?? 0, radii[index % radii.length] ?? 0))
    })
  }
  return { draft, groups: bands.map(({ ids }) => ({ name: null, ids })) }
}

/** A ring, folded or not. */
interface Band {
  readonly ids: readonly string[]
  /** The half heights of its parts, from the inside. */
  readonly radii: readonly number[]
  /** The part of a turn between two of its nodes. */
  readonly gap: number
}

function bandsFor(
  rings: readonly (readonly string[])[],
  shape: RingShape,
  room: Size,
): readonly Band[] {
  const step = Math.max(room.height + ROOM_BETWEEN, (RING_GAP * room.width) / shape.width)
  let edge = 0
  return rings.map((ids, ring) => {
    if (ring === 0 && ids.length === 1) return { ids, radii: [0], gap: 1 }
    const band = bandOf(ids, edge === 0 && ring === 0 ? 0 : edge + step, step, shape)
    edge = band.radii.at(-1) ?? edge
    return band
  })
}

/** Folded so that it ends nearest to the centre; `least` is where it may begin. */
function bandOf(ids: readonly string[], least: number, step: number, shape: RingShape): Band {
  let best: Band = { ids, radii: [], gap: 0 }
  let nearest = Infinity
  for (let folds = 1; folds <= Math.min(ids.length, MOST_FOLDS); folds += 1) {
    const inner = Math.max(least, ids.length / folds / shape.capacity)
    const outer = inner + step * (folds - 1)
    if (outer > nearest - WORTH_A_FOLD * step) continue
    nearest = outer
    const radii = Array.from({ length: folds }, (_, fold) => inner + step * fold)
    best = { ids, radii, gap: 1 / (folds * inner * shape.capacity) }
  }
  return best
}

/** The direction of each node from the centre, where forces put them. */
function firstTurns(
  input: LayoutInput,
  centre: readonly string[],
  shape: RingShape,
): Map<string, number> {
  const draft = forces(input, 0, ROUNDS)
  const middle = { x: 0, y: 0 }
  for (const id of centre) {
    middle.x += (draft.get(id)?.x ?? 0) / centre.length
    middle.y += (draft.get(id)?.y ?? 0) / centre.length
  }
  return new Map(
    [...draft].map(([id, { x, y }]) => [id, shape.turnOf(Math.atan2(y - middle.y, x - middle.x))]),
  )
}

/** In the corners of the space an ellipse leaves room for what is not joined to anything in it. */
function cornerNear(turn: number, shape: RingShape): number {
  const angles = [0.25, 0.75, 1.25, 1.75].map((half) => half * Math.PI)
  const corners = angles.map((angle) => shape.turnOf(angle))
  return corners.toSorted((a, b) => apart(a, turn) - apart(b, turn))[0] ?? turn
}

function apart(a: number, b: number): number {
  const distance = Math.abs(a - b)
  return Math.min(distance, 1 - distance)
}

/** Moves the nodes of a band to what they are joined to, apart from the centre, which is everywhere. */
function arrangeBand(
  { ids, gap }: Band,
  centre: readonly string[],
  joins: Joins,
  turns: Map<string, number>,
): void {
  const wanted = ids
    .map((id) => {
      const others = (joins.get(id) ?? []).filter((other) => !centre.includes(other))
      const own = turns.get(id) ?? 0
      return { id, turn: meanTurn([own, ...others.map((other) => turns.get(other) ?? 0)], own) }
    })
    .toSorted((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1))
  const found = spacedAround(
    wanted.map(({ turn }) => turn),
    gap,
  )
  wanted.forEach(({ id }, index) => {
    const turn = found[index] ?? 0
    turns.set(id, turn - Math.floor(turn))
  })
}

/** Where most of them point; `own` where they point nowhere together. */
function meanTurn(turns: readonly number[], own: number): number {
  let x = 0
  let y = 0
  for (const turn of turns) {
    x += Math.cos(turn * 2 * Math.PI)
    y += Math.sin(turn * 2 * Math.PI)
  }
  if (Math.hypot(x, y) < 1e-9) return own
  const turn = Math.atan2(y, x) / (2 * Math.PI)
  return turn - Math.floor(turn)
}
