import type { Draft, LayoutInput, LayoutNode } from './arrangement.ts'
import { unitHash } from './hash.ts'

const ROUNDS = 160
const PADDING = 5

interface Body {
  readonly id: string
  readonly place: { x: number; y: number }
  readonly halfWidth: number
  readonly halfHeight: number
}

/**
 * Pushes nodes apart until each has room for itself and its name, each time along the direction in
 * which less is in the way.
 */
export function spread(draft: Draft, { nodes }: LayoutInput): Draft {
  const bodies = nodes.map((node) => bodyOf(node, draft))
  for (let round = 0; round < ROUNDS; round += 1) if (!pushApart(bodies)) break
  return draft
}

function bodyOf(node: LayoutNode, draft: Draft): Body {
  const place = draft.get(node.id) ?? { x: 0, y: 0 }
  draft.set(node.id, place)
  return {
    id: node.id,
    place,
    halfWidth: Math.max(node.radius, node.labelWidth * 0.5) + PADDING,
    halfHeight: node.radius + node.labelHeight * 0.5 + PADDING,
  }
}

function pushApart(bodies: readonly Body[]): boolean {
  let pushed = false
  bodies.forEach((a, index) => {
    for (const b of bodies.slice(index + 1)) {
      const dx = b.place.x - a.place.x || unitHash(a.id + b.id) - 0.5
      const dy = b.place.y - a.place.y || unitHash(b.id + a.id) - 0.5
      const overX = a.halfWidth + b.halfWidth - Math.abs(dx)
      const overY = a.halfHeight + b.halfHeight - Math.abs(dy)
      if (overX <= 0.5 || overY <= 0.5) continue
      pushed = true
      if (overX < overY) shift(a, b, 'x', (Math.sign(dx) * overX) / 2)
      else shift(a, b, 'y', (Math.sign(dy) * overY) / 2)
    }
  })
  return pushed
}

function shift(a: Body, b: Body, axis: 'x' | 'y', by: number): void {
  a.place[axis] -= by * 0.5
  b.place[axis] += by * 0.5
}
