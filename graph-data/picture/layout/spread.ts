import type { Draft, LayoutInput } from './arrangement.ts'
import { bodiesOf, type Body } from './bodies.ts'
import { unitHash } from './hash.ts'
import { settle } from './settle.ts'

const ROUNDS = 160

/**
 * Pushes nodes apart until each has room for itself and its name, each time along the direction in
 * which less is in the way. Pinned nodes stay, and what is pressed between others moves away to the
 * nearest free spot.
 */
export function spread(draft: Draft, input: LayoutInput): Draft {
  const bodies = bodiesOf(draft, input)
  for (let round = 0; round < ROUNDS; round += 1) if (!pushApart(bodies)) return draft
  settle(bodies)
  return draft
}

/** Sweeps from left to right, so that only neighbours are compared. */
function pushApart(bodies: readonly Body[]): boolean {
  const sorted = bodies.toSorted((a, b) => a.place.x - a.halfWidth - (b.place.x - b.halfWidth))
  let pushed = false
  sorted.forEach((a, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next] as Body
      if (b.place.x - b.halfWidth > a.place.x + a.halfWidth) break
      if (push(a, b)) pushed = true
    }
  })
  return pushed
}

function push(a: Body, b: Body): boolean {
  if (a.pinned && b.pinned) return false
  const dx = b.place.x - a.place.x || unitHash(a.id + b.id) - 0.5
  const dy = b.place.y - a.place.y || unitHash(b.id + a.id) - 0.5
  const overX = a.halfWidth + b.halfWidth - Math.abs(dx)
  const overY = a.halfHeight + b.halfHeight - Math.abs(dy)
  if (overX <= 0.5 || overY <= 0.5) return false
  if (overX < overY) shift(a, b, 'x', (Math.sign(dx) * overX) / 2)
  else shift(a, b, 'y', (Math.sign(dy) * overY) / 2)
  return true
}

function shift(a: Body, b: Body, axis: 'x' | 'y', by: number): void {
  const share = a.pinned || b.pinned ? 1 : 0.5
  if (!a.pinned) a.place[axis] -= by * share
  if (!b.pinned) b.place[axis] += by * share
}
