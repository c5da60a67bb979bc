import type { LayoutInput } from '../../../graph-data/picture/layout/arrangement.ts'
import type { Joins } from '../../../graph-data/picture/layout/joins.ts'

export interface Rings {
  /** The centre, what is one hop away, two hops, and so on. */
  readonly reached: readonly (readonly string[])[]
  readonly unreached: readonly string[]
}

export function ringsAround(
  centre: readonly string[],
  nodes: LayoutInput['nodes'],
  joins: Joins,
): Rings {
  const seen = new Set(centre)
  const rings: (readonly string[])[] = []
  let ring: readonly string[] = [...seen]
  while (ring.length > 0) {
    rings.push(ring)
    const next: string[] = []
    for (const id of ring) {
      for (const other of joins.get(id) ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        next.push(other)
      }
    }
    ring = next
  }
  const unreached = nodes.filter(({ id }) => !seen.has(id)).map(({ id }) => id)
  return { reached: rings, unreached }
}

/** What is asked for and there; else the node with the most lines, the first of them by id. */
export function centreOf({ centre, nodes }: LayoutInput, joins: Joins): readonly string[] {
  const known = centre.filter((id) => joins.has(id))
  if (known.length > 0) return known
  const ids = nodes.map(({ id }) => id).toSorted()
  let best = ids[0]
  for (const id of ids) {
    if ((joins.get(id)?.length ?? 0) > (joins.get(best ?? '')?.length ?? 0)) best = id
  }
  return best === undefined ? [] : [best]
}
