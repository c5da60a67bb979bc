import { flawsOf } from './flaws.ts'
import { unitHash } from './hash.ts'
import type { Sketch } from './sketch.ts'

export const ROUNDS = 36
const DIRECTIONS = 9
const FARTHEST = 280
const NEAREST = 12

/**
 * Rounds `from` to below `to` of `ROUNDS`: each moves one node after the other to the best of a few
 * places around it, first far and then ever nearer, as Davidson and Harel do (ACM Transactions on
 * Graphics 15, 1996), but never for the worse.
 */
export function improve(sketch: Sketch, start: number, from: number, to: number): void {
  for (let round = from; round < to; round += 1) {
    const reach = FARTHEST * (NEAREST / FARTHEST) ** (round / (ROUNDS - 1))
    sketch.xs.forEach((_, node) => {
      if (!sketch.pinned[node]) improveOne(sketch, node, reach, `${start} ${round}`)
    })
  }
}

function improveOne(sketch: Sketch, node: number, reach: number, seed: string): void {
  const { xs, ys } = sketch
  const x = xs[node] ?? 0
  const y = ys[node] ?? 0
  let best = { x, y, cost: flawsOf(sketch, node, Infinity) }
  const turn = unitHash(`${seed} ${node}`) * 2 * Math.PI
  for (let direction = 0; direction < DIRECTIONS; direction += 1) {
    const angle = turn + (direction / DIRECTIONS) * 2 * Math.PI
    const distance = reach * (direction % 2 === 0 ? 1 : 0.55)
    const tried = { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance }
    xs[node] = tried.x
    ys[node] = tried.y
    const cost = flawsOf(sketch, node, best.cost)
    if (cost < best.cost - 1e-9) best = { ...tried, cost }
  }
  xs[node] = best.x
  ys[node] = best.y
}
