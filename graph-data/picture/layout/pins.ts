import type { Draft, LayoutInput, Place, Places } from './arrangement.ts'
import { joinsOf } from './joins.ts'

const ROUNDS = 30
/** How much a node resists following its neighbours. */
const INERTIA = 0.35
const FLIPS = [
  { x: 1, y: 1 },
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 1 },
] as const

/**
 * Turns the picture over so that it suits its pinned nodes best, and puts these where they belong;
 * the others follow them, the closer they are joined the farther.
 */
export function towardsPins(draft: Draft, input: LayoutInput): Draft {
  const pins = [...input.fixed].filter(([id]) => draft.has(id))
  if (pins.length === 0) return draft
  const flip = bestFlip(draft, pins)
  const flipped: Draft = new Map()
  for (const [id, { x, y }] of draft) flipped.set(id, { x: x * flip.x, y: y * flip.y })
  const moves = movesOf(flipped, pins, input)
  for (const [id, place] of flipped) {
    const pin = input.fixed.get(id)
    const move = moves.get(id)
    place.x = pin ? pin.x : place.x + (move?.x ?? 0)
    place.y = pin ? pin.y : place.y + (move?.y ?? 0)
  }
  return flipped
}

type Pins = readonly (readonly [id: string, pin: Place])[]

function bestFlip(draft: Draft, pins: Pins): Place {
  let best: Place = FLIPS[0]
  let least = Infinity
  for (const flip of FLIPS) {
    let sum = 0
    for (const [id, pin] of pins) {
      const place = draft.get(id) ?? pin
      sum += (place.x * flip.x - pin.x) ** 2 + (place.y * flip.y - pin.y) ** 2
    }
    if (sum >= least) continue
    least = sum
    best = flip
  }
  return best
}

/** How far each has to go: the pinned ones as far as they must, the others as their neighbours do. */
function movesOf(draft: Draft, pins: Pins, input: LayoutInput): Places {
  const known: Places = new Map(
    pins.map(([id, pin]) => {
      const place = draft.get(id) ?? pin
      return [id, { x: pin.x - place.x, y: pin.y - place.y }]
    }),
  )
  const joins = joinsOf(input)
  let moves = known
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map<string, Place>()
    for (const [id, others] of joins) next.set(id, known.get(id) ?? mean(others, moves))
    moves = next
  }
  return moves
}

function mean(ids: readonly string[], moves: Places): Place {
  let x = 0
  let y = 0
  for (const id of ids) {
    const move = moves.get(id)
    x += move?.x ?? 0
    y += move?.y ?? 0
  }
  return { x: x / (ids.length + INERTIA), y: y / (ids.length + INERTIA) }
}
