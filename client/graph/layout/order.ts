import type { Joins } from '../../../graph-data/picture/layout/joins.ts'

const SWEEPS = 24

export type Layers = readonly (readonly string[])[]

/**
 * The layers, each in an order in which lines cross little: every node goes to the mean of what it
 * is joined to (Sugiyama, Tagawa and Toda, IEEE Transactions on Systems, Man, and Cybernetics 11,
 * 1981), layer by layer and back. Of all sweeps the one with the shortest lines is kept.
 */
export function orderLayers(layers: Layers, joins: Joins): Layers {
  let current = layers
  let best = layers
  let least = lengthOf(layers, joins)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    current = sweepOver(current, joins, sweep % 2 === 0)
    const length = lengthOf(current, joins)
    if (length >= least) continue
    least = length
    best = current
  }
  return best
}

function sweepOver(layers: Layers, joins: Joins, forwards: boolean): Layers {
  const next = [...layers]
  const positions = positionsOf(layers)
  const numbers = layers.map((_, number) => number)
  for (const number of forwards ? numbers : numbers.toReversed()) {
    const layer = next[number] ?? []
    const wanted = new Map(layer.map((id) => [id, wantedOf(id, joins, positions)]))
    const sorted = layer.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
    next[number] = sorted
    sorted.forEach((id, index) => positions.set(id, (index + 0.5) / sorted.length))
  }
  return next
}

/** From 0 to 1 within its layer. */
function positionsOf(layers: Layers): Map<string, number> {
  const positions = new Map<string, number>()
  for (const layer of layers) {
    layer.forEach((id, index) => positions.set(id, (index + 0.5) / layer.length))
  }
  return positions
}

function wantedOf(id: string, joins: Joins, positions: ReadonlyMap<string, number>): number {
  const others = joins.get(id) ?? []
  if (others.length === 0) return positions.get(id) ?? 0.5
  return others.reduce((sum, other) => sum + (positions.get(other) ?? 0.5), 0) / others.length
}

function lengthOf(layers: Layers, joins: Joins): number {
  const positions = positionsOf(layers)
  let sum = 0
  for (const [id, others] of joins) {
    for (const other of others) {
      sum += Math.abs((positions.get(id) ?? 0) - (positions.get(other) ?? 0))
    }
  }
  return sum
}
