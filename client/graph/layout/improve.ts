import { flawsOf, type Sketch } from './flaws.ts'
import { unitHash } from './hash.ts'

export const ROUNDS = 36
const DIRECTIONS = 9
const FARTHEST = 280
const NEAREST = 12

/**
 * Rounds `from` to below `to` of `ROUNDS`: each moves one body after the other to the best of a few
 * places around it, first far and then ever nearer, as Davidson and Harel do (ACM Transactions on
 * Graphics 15, 1996), but never for the worse.
 */
export function improve(sketch: Sketch, start: number, from: number, to: number): void {
  for (let round = from; round < to; round += 1) {
    const reach = FARTHEST * (NEAREST / FARTHEST) ** (round / (ROUNDS - 1))
    sketch.bodies.forEach((_, number) => improveOne(sketch, number, reach, `${start} ${round}`))
  }
}

function improveOne(sketch: Sketch, number: number, reach: number, seed: string): void {
  const place = sketch.bodies[number]?.place
  if (!place) return
  const { x, y } = place
  let best = { x, y, cost: flawsOf(sketch, number) }
  const turn = unitHash(`${seed} ${number}`) * 2 * Math.PI
  for (let direction = 0; direction < DIRECTIONS; direction += 1) {
    const angle = turn + (direction / DIRECTIONS) * 2 * Math.PI
    const distance = reach * (direction % 2 === 0 ? 1 : 0.55)
    place.x = x + Math.cos(angle) * distance
    place.y = y + Math.sin(angle) * distance
    const cost = flawsOf(sketch, number)
    if (cost < best.cost - 1e-9) best = { x: place.x, y: place.y, cost }
  }
  place.x = best.x
  place.y = best.y
}
