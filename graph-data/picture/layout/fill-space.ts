import type { Draft, LayoutInput, Place } from './arrangement.ts'

/** The space that a node with its name gets, in square pixels. */
const SPACE_PER_NODE = 15_500
const SMALLEST_SPACE = 90_000
/** How much more one direction may be drawn out than the other, before shapes get lost. */
const MOST_STRETCH = 1.7
const MOST_SLACK = 1.4

export interface Space {
  readonly width: number
  readonly height: number
}

/** The space that a picture of so many nodes should take, in pixels at the first zoom. */
export function spaceFor({ nodes, aspect }: LayoutInput): Space {
  const area = Math.max(nodes.length * SPACE_PER_NODE, SMALLEST_SPACE)
  const height = Math.sqrt(area / aspect)
  return { width: height * aspect, height }
}

/** Turns the picture so that its longest direction lies along the longest of the space, and fills it. */
export function fillSpace(draft: Draft, space: Space): Draft {
  const turned = turn(draft, space.width >= space.height)
  const box = extent(turned)
  const across = space.width / Math.max(box.width, 1)
  const upwards = space.height / Math.max(box.height, 1)
  const least = Math.min(across, upwards) * MOST_STRETCH
  const factors = { x: Math.min(across, least), y: Math.min(upwards, least) }
  const filled: Draft = new Map()
  for (const [id, { x, y }] of turned) {
    filled.set(id, { x: (x - box.x) * factors.x, y: (y - box.y) * factors.y })
  }
  return filled
}

/**
 * Draws dense parts out and sparse ones together, by `share` of what would make them all the same;
 * what is left of something stays left of it.
 */
export function evenOut(draft: Draft, space: Space, share: number): Draft {
  const places = [...draft.values()]
  for (const [axis, length] of [
    ['x', space.width],
    ['y', space.height],
  ] as const) {
    places
      .toSorted((a, b) => a[axis] - b[axis])
      .forEach((place, rank) => {
        const even = ((rank + 0.5) / places.length - 0.5) * length
        place[axis] += (even - place[axis]) * share
      })
  }
  return draft
}

/** Draws out the direction in which the picture leaves space unused. */
export function stretch(draft: Draft, space: Space): Draft {
  const box = extent(draft)
  const wanted = space.width / space.height
  const found = Math.max(box.width, 1) / Math.max(box.height, 1)
  const across = Math.min(MOST_SLACK, Math.max(1, wanted / found))
  const upwards = Math.min(MOST_SLACK, Math.max(1, found / wanted))
  for (const place of draft.values()) {
    place.x = (place.x - box.x) * across
    place.y = (place.y - box.y) * upwards
  }
  return draft
}

/** Around the centre of mass, so that the greatest variance lies along x, or along y. */
function turn(draft: Draft, alongX: boolean): Draft {
  const places = [...draft.values()]
  const count = Math.max(places.length, 1)
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  }
  let xx = 0
  let xy = 0
  let yy = 0
  for (const { x, y } of places) {
    xx += (x - middle.x) ** 2
    xy += (x - middle.x) * (y - middle.y)
    yy += (y - middle.y) ** 2
  }
  const axis = 0.5 * Math.atan2(2 * xy, xx - yy) + (alongX ? 0 : Math.PI / 2)
  const cos = Math.cos(axis)
  const sin = Math.sin(axis)
  const turned: Draft = new Map()
  for (const [id, { x, y }] of draft) {
    const dx = x - middle.x
    const dy = y - middle.y
    turned.set(id, { x: dx * cos + dy * sin, y: dy * cos - dx * sin })
  }
  return turned
}

export interface Extent {
  /** The middle. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function extent(places: ReadonlyMap<string, Place>): Extent {
  const xs = [...places.values()].map(({ x }) => x)
  const ys = [...places.values()].map(({ y }) => y)
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  return { x: (left + right) / 2, y: (low + high) / 2, width: right - left, height: high - low }
}
