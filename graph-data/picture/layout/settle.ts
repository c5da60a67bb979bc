import type { Body } from './bodies.ts'

const CELL = 80
/** Bodies may touch, and by so much overlap, before one of them has to go. */
const TOLERANCE = 0.5
const STEP = 24
const FARTHEST = 400
const NEIGHBOURHOOD = 240

/** Moves what still overlaps to the nearest free spot; pinned bodies stay. */
export function settle(bodies: readonly Body[]): void {
  const taken = createTaken()
  for (const body of bodies) if (body.pinned) taken.add(body)
  const searched = new Map<string, number>()
  for (const body of bodies) {
    if (body.pinned) continue
    const { x, y } = freeSpot(body, taken, searched)
    body.place.x = x
    body.place.y = y
    taken.add(body)
  }
}

/** `searched` tells by neighbourhood up to which ring the last search found everything taken. */
function freeSpot(
  body: Body,
  taken: Taken,
  searched: Map<string, number>,
): { x: number; y: number } {
  const { x, y } = body.place
  if (taken.isFree(body, { x, y })) return { x, y }
  const around = `${Math.floor(x / NEIGHBOURHOOD)} ${Math.floor(y / NEIGHBOURHOOD)}`
  for (let ring = searched.get(around) ?? 1; ring <= FARTHEST; ring += 1) {
    searched.set(around, ring)
    const spots = ring * 8
    for (let spot = 0; spot < spots; spot += 1) {
      const angle = (spot / spots) * 2 * Math.PI
      const found = { x: x + ring * STEP * Math.cos(angle), y: y + ring * STEP * Math.sin(angle) }
      if (taken.isFree(body, found)) return found
    }
  }
  return outside(body, taken)
}

/** To the right of everything. */
function outside(body: Body, taken: Taken): { x: number; y: number } {
  return { x: taken.right() + body.halfWidth, y: body.place.y }
}

interface Taken {
  add(body: Body): void
  isFree(body: Body, at: { x: number; y: number }): boolean
  /** The right edge of all of them. */
  right(): number
}

/** Bodies by the cells that they cover, so that a spot is looked up without asking all of them. */
function createTaken(): Taken {
  const cells = new Map<string, Body[]>()
  let right = 0
  return {
    right: () => right,
    add: (body) => {
      right = Math.max(right, body.place.x + body.halfWidth)
      for (const key of cellsOf(body, body.place)) {
        const cell = cells.get(key)
        if (cell) cell.push(body)
        else cells.set(key, [body])
      }
    },
    isFree: (body, at) =>
      cellsOf(body, at).every((key) =>
        (cells.get(key) ?? []).every((other) => !overlap(body, at, other)),
      ),
  }
}

function cellsOf({ halfWidth, halfHeight }: Body, at: { x: number; y: number }): readonly string[] {
  const keys: string[] = []
  const right = Math.floor((at.x + halfWidth) / CELL)
  const top = Math.floor((at.y + halfHeight) / CELL)
  for (let column = Math.floor((at.x - halfWidth) / CELL); column <= right; column += 1) {
    for (let row = Math.floor((at.y - halfHeight) / CELL); row <= top; row += 1) {
      keys.push(`${column} ${row}`)
    }
  }
  return keys
}

function overlap(body: Body, at: { x: number; y: number }, other: Body): boolean {
  return (
    body.halfWidth + other.halfWidth - Math.abs(at.x - other.place.x) > TOLERANCE &&
    body.halfHeight + other.halfHeight - Math.abs(at.y - other.place.y) > TOLERANCE
  )
}
