import type { LayoutInput, Proposal } from '../../../graph-data/picture/layout/arrangement.ts'
import type { Space } from '../../../graph-data/picture/layout/fill-space.ts'
import { flawsOf } from '../../../graph-data/picture/layout/flaws.ts'
import { draftOf, sketchOf, type Sketch } from '../../../graph-data/picture/layout/sketch.ts'

/** Above, swapping one by one takes too long for what it brings. */
const SMALL = 160
/** Long lines are no flaw where the layout wants its nodes apart; crossings are. */
const IDEAL_LENGTH = 400
const ROUNDS = 6
const MOST_TRIES = 1200

/** Lets two nodes of a group change places wherever the picture has fewer flaws then. */
export function swapWithin(proposal: Proposal, input: LayoutInput, space: Space): Proposal {
  if (input.nodes.length > SMALL) return proposal
  const sketch = sketchOf(proposal.draft, input, space, IDEAL_LENGTH)
  const numbers = new Map(input.nodes.map(({ id }, number) => [id, number]))
  const groups = proposal.groups.map(({ ids }) =>
    ids.flatMap((id) => {
      const number = numbers.get(id)
      return number === undefined || sketch.pinned[number] ? [] : [number]
    }),
  )
  let tries = 0
  for (let round = 0; round < ROUNDS && tries < MOST_TRIES; round += 1) {
    let swapped = false
    for (const [a, b] of groups.flatMap(pairsWithin)) {
      tries += 1
      if (swapIfBetter(sketch, a, b)) swapped = true
    }
    if (!swapped) break
  }
  return { draft: draftOf(sketch, input), groups: proposal.groups }
}

function pairsWithin(group: readonly number[]): readonly (readonly [number, number])[] {
  return group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const))
}

function swapIfBetter(sketch: Sketch, a: number, b: number): boolean {
  const before = flawsOf(sketch, a, Infinity) + flawsOf(sketch, b, Infinity)
  swap(sketch, a, b)
  const after = flawsOf(sketch, a, before)
  if (after < before && after + flawsOf(sketch, b, before - after) < before - 1e-9) return true
  swap(sketch, a, b)
  return false
}

function swap({ xs, ys }: Sketch, a: number, b: number): void {
  for (const values of [xs, ys]) {
    const kept = values[a] ?? 0
    values[a] = values[b] ?? 0
    values[b] = kept
  }
}
