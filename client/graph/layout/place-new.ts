import type { LayoutLine, Place, Places } from '../../../graph-data/picture/layout/arrangement.ts'
import { unitHash } from '../../../graph-data/picture/layout/hash.ts'

type Ends = Pick<LayoutLine, 'source' | 'target'>

const STEP = 64
const ROOM = 58
const RINGS = 12

/**
 * Places for `ids` beside what they are joined to, on the nearest free spot; what is placed already
 * does not move. A node without a placed neighbour goes below the picture.
 */
export function placeNew(ids: readonly string[], lines: readonly Ends[], known: Places): Places {
  const places = new Map(known)
  const waiting = new Set(ids.filter((id) => !known.has(id)))
  const joined = joinedTo(waiting, lines)
  while (waiting.size > 0) {
    const next = mostAnchored(waiting, joined, places)
    waiting.delete(next)
    const anchor = anchorOf(anchors(next, joined, places), places)
    places.set(next, freeSpot(next, anchor, [...places.values()]))
  }
  return new Map(ids.flatMap((id) => (known.has(id) ? [] : [[id, places.get(id) ?? ORIGIN]])))
}

const ORIGIN: Place = { x: 0, y: 0 }

/** What each of the nodes that wait is joined to, once for each line. */
type Joined = ReadonlyMap<string, readonly string[]>

function joinedTo(waiting: ReadonlySet<string>, lines: readonly Ends[]): Joined {
  const joined = new Map<string, string[]>([...waiting].map((id) => [id, []]))
  for (const { source, target } of lines) {
    joined.get(source)?.push(target)
    if (target !== source) joined.get(target)?.push(source)
  }
  return joined
}

function mostAnchored(waiting: ReadonlySet<string>, joined: Joined, places: Places): string {
  let best = ''
  let most = -1
  for (const id of waiting) {
    const count = anchors(id, joined, places).length
    if (count <= most) continue
    best = id
    most = count
  }
  return best
}

function anchors(id: string, joined: Joined, places: Places): readonly Place[] {
  return (joined.get(id) ?? []).flatMap((other) => places.get(other) ?? [])
}

function anchorOf(found: readonly Place[], places: Places): Place {
  if (found.length === 0) {
    const lowest = Math.min(0, ...[...places.values()].map(({ y }) => y))
    return { x: 0, y: places.size === 0 ? 0 : lowest - STEP }
  }
  return {
    x: found.reduce((sum, { x }) => sum + x, 0) / found.length,
    y: found.reduce((sum, { y }) => sum + y, 0) / found.length,
  }
}

function freeSpot(id: string, anchor: Place, taken: readonly Place[]): Place {
  const turn = unitHash(id) * 2 * Math.PI
  for (let ring = 0; ring <= RINGS; ring += 1) {
    const spots = Math.max(1, ring * 6)
    for (let spot = 0; spot < spots; spot += 1) {
      const angle = turn + (spot / spots) * 2 * Math.PI
      const place = {
        x: anchor.x + ring * STEP * Math.cos(angle) * 1.3,
        y: anchor.y + ring * STEP * Math.sin(angle),
      }
      if (taken.every((other) => Math.hypot(other.x - place.x, other.y - place.y) > ROOM)) {
        return place
      }
    }
  }
  return {
    x: anchor.x + RINGS * STEP * Math.cos(turn),
    y: anchor.y + RINGS * STEP * Math.sin(turn),
  }
}
