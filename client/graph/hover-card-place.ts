import { boxesMeet, type Box } from '../../graph-data/picture/labels/boxes.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'

/** Lengths in CSS pixels of the canvas. */
export interface CardSurroundings {
  /** Where the pointer rests. */
  readonly at: Point
  /** The part of the canvas that nothing lies over. */
  readonly free: Box
  /** What is pointed at, with its name. */
  readonly target: readonly Box[]
  /** What is joined to it, with the names. */
  readonly around: readonly Box[]
}

interface CardSize {
  readonly width: number
  readonly height: number
}

/** Between the card and what it tells about. */
const GAP = 14
/** Worse than to cover everything around. */
const TARGET_COST = 10_000

/**
 * The upper left corner of a card beside the pointer: where it hides least of what is pointed at,
 * and then least of what is around; of equal places the first, to the right and below.
 */
export function hoverCardPlace(
  size: CardSize,
  { at, free, target, around }: CardSurroundings,
): Point {
  const pointer = { x: at.x - 2, y: at.y - 2, width: 4, height: 4 }
  const kept = [pointer, ...target]
  let best = at
  let bestCost = Number.POSITIVE_INFINITY
  for (const corner of cornersOf(size, at, kept)) {
    const place = within(corner, size, free)
    const card = { ...place, ...size }
    const count = (boxes: readonly Box[]) => boxes.filter((box) => boxesMeet(card, box)).length
    const cost = count(kept) * TARGET_COST + count(around)
    if (cost < bestCost) [best, bestCost] = [place, cost]
  }
  return best
}

/** Beside the pointer, and beside all that must stay in sight. */
function cornersOf({ width, height }: CardSize, at: Point, kept: readonly Box[]): readonly Point[] {
  const left = Math.min(...kept.map(({ x }) => x)) - GAP - width
  const right = Math.max(...kept.map((box) => box.x + box.width)) + GAP
  const above = Math.min(...kept.map(({ y }) => y)) - GAP - height
  const below = Math.max(...kept.map((box) => box.y + box.height)) + GAP
  const near = { right: at.x + GAP, left: at.x - GAP - width, middle: at.x - width / 2 }
  const level = { below: at.y + GAP, above: at.y - GAP - height, middle: at.y - height / 2 }
  return [
    { x: near.right, y: level.below },
    { x: near.right, y: level.above },
    { x: near.left, y: level.below },
    { x: near.left, y: level.above },
    { x: right, y: level.middle },
    { x: near.middle, y: above },
    { x: left, y: level.middle },
    { x: near.middle, y: below },
    { x: right, y: above },
    { x: left, y: above },
    { x: right, y: below },
    { x: left, y: below },
  ]
}

function within({ x, y }: Point, { width, height }: CardSize, free: Box): Point {
  return {
    x: Math.max(free.x, Math.min(x, free.x + free.width - width)),
    y: Math.max(free.y, Math.min(y, free.y + free.height - height)),
  }
}
