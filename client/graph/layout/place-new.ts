import type { LayoutLine, Place, Places } from './arrangement.ts'
import { unitHash } from './hash.ts'

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
  while (waiting.size > 0) {
    const next = mostAnchored(waiting, lines, places)
    waiting.delete(next)
    places.set(next, freeSpot(next, anchorOf(next, lines, places), [...places.values()]))
  }
  return new Map(ids.flatMap((id) => (known.has(id) ? [] : [[id, places.get(id) ?? ORIGIN]])))
}

const ORIGIN: Place = { x: 0, y: 0 }

function mostAnchored(
  waiting: ReadonlySet<string>,
  lines: readonly Ends[],
  places: Places,
): string {
  let best = ''
  let most = -1
  for (const id of waiting) {
    const count = anchors(id, lines, places).length
    if (count <= most) continue
    best = id
    most = count
  }
  return best
}

function anchors(id: string, lines: readonly Ends[], places: Places): readonly Place[] {
  return lines.flatMap(({ source, target }) => {
    const other = source === id ? target : target === id ? source : null
    const place = other === null ? undefined : places.get(other)
    return place ? [place] : []
  })
}

function anchorOf(id: string, lines: readonly Ends[], places: Places): Place {
  const found = anchors(id, lines, places)
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
