import type { Size } from '../../../graph-data/picture/layout/bodies.ts'
import type { Space } from '../../../graph-data/picture/layout/fill-space.ts'

const STEPS = 720
/** In narrower ellipses names of one ring come into the way of the next; drawing out the picture does the rest. */
const NARROWEST = 0.75

/**
 * Ellipses of one shape. A turn goes from 0 to 1 along any of them, and equal parts of it hold equal
 * numbers of names: more of the turn lies where names stand above each other than where they stand
 * side by side.
 */
export interface RingShape {
  /** How many names stand on the ring whose half height is 1 pixel. */
  readonly capacity: number
  /** Half of the width of a ring, for a half height of 1. */
  readonly width: number
  readonly pointAt: (turn: number, radius: number) => { x: number; y: number }
  readonly turnOf: (angle: number) => number
}

export function ringShape(space: Space, room: Size): RingShape {
  const width = Math.max(space.width / space.height, NARROWEST)
  const lengths = [0]
  for (let step = 1; step <= STEPS; step += 1) {
    const from = angleOf(step - 1)
    const to = angleOf(step)
    const dx = Math.abs(Math.cos(to) - Math.cos(from)) * width
    const dy = Math.abs(Math.sin(to) - Math.sin(from))
    lengths.push((lengths[step - 1] ?? 0) + Math.max(dx / room.width, dy / room.height))
  }
  const capacity = lengths[STEPS] ?? 1
  return {
    capacity,
    width,
    pointAt: (turn, radius) => {
      const angle = angleOf(stepAt(lengths, (turn - Math.floor(turn)) * capacity))
      return { x: Math.cos(angle) * radius * width, y: Math.sin(angle) * radius }
    },
    turnOf: (angle) => {
      const share = angle / (2 * Math.PI)
      const step = (share - Math.floor(share)) * STEPS
      return (lengths[Math.floor(step)] ?? 0) / capacity
    },
  }
}

function angleOf(step: number): number {
  return (step / STEPS) * 2 * Math.PI
}

/** The step, and the part of one, at which `length` is reached. */
function stepAt(lengths: readonly number[], length: number): number {
  let low = 0
  let high = lengths.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lengths[middle] ?? 0) <= length) low = middle
    else high = middle
  }
  const before = lengths[low] ?? 0
  return low + (length - before) / ((lengths[high] ?? 1) - before)
}
