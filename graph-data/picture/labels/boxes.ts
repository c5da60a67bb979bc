/** A rectangle on the screen, in CSS pixels; y points down. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function boxMeetsDisc(box: Box, disc: Disc): boolean {
  const dx = disc.x - Math.max(box.x, Math.min(disc.x, box.x + box.width))
  const dy = disc.y - Math.max(box.y, Math.min(disc.y, box.y + box.height))
  return dx * dx + dy * dy < disc.radius * disc.radius
}

export function isInside(box: Box, part: Box): boolean {
  const across = box.x >= part.x && box.x + box.width <= part.x + part.width
  return across && box.y >= part.y && box.y + box.height <= part.y + part.height
}

/** `box`, moved to the left or to the right as far as `part` asks for. */
export function pulledAcross(box: Box, part: Box): Box {
  const last = part.x + part.width - box.width
  return { ...box, x: Math.max(part.x, Math.min(box.x, last)) }
}

const CELL = 48

/** Points that can be counted by rectangle without looking at all of them. */
export interface PointGrid {
  countIn(box: Box): number
}

export function createPointGrid(points: readonly { x: number; y: number }[]): PointGrid {
  const cells = new Map<string, { x: number; y: number }[]>()
  for (const point of points) {
    const key = `${Math.floor(point.x / CELL)} ${Math.floor(point.y / CELL)}`
    const cell = cells.get(key)
    if (cell) cell.push(point)
    else cells.set(key, [point])
  }
  return {
    countIn: (box) => {
      let count = 0
      for (let column = Math.floor(box.x / CELL); column * CELL < box.x + box.width; column += 1) {
        for (let row = Math.floor(box.y / CELL); row * CELL < box.y + box.height; row += 1) {
          for (const point of cells.get(`${column} ${row}`) ?? []) {
            const inside =
              point.x > box.x &&
              point.x < box.x + box.width &&
              point.y > box.y &&
              point.y < box.y + box.height
            if (inside) count += 1
          }
        }
      }
      return count
    },
  }
}

/** Things that lie in rectangles and can be found by place without looking at all of them. */
export interface BoxGrid<T> {
  readonly add: (box: Box, thing: T) => void
  /** What may meet `box`: at least all that does. */
  readonly near: (box: Box) => ReadonlySet<T>
  /** Whether any of what is near `box` passes. */
  readonly some: (box: Box, passes: (thing: T) => boolean) => boolean
}

export function createBoxGrid<T>(): BoxGrid<T> {
  const cells = new Map<number, T[]>()
  return {
    add: (box, thing) => {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key)
        if (cell) cell.push(thing)
        else cells.set(key, [thing])
      }
    },
    near: (box) => {
      const found = new Set<T>()
      for (const key of cellsOf(box)) for (const thing of cells.get(key) ?? []) found.add(thing)
      return found
    },
    some: (box, passes) => cellsOf(box).some((key) => cells.get(key)?.some(passes) ?? false),
  }
}

/** More cells than any sheet is wide, so that each has a number of its own. */
const COLUMN = 1_000_003

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const keys: number[] = []
  for (let column = Math.floor(x / CELL); column * CELL <= x + width; column += 1) {
    for (let row = Math.floor(y / CELL); row * CELL <= y + height; row += 1) {
      keys.push(column * COLUMN + row)
    }
  }
  return keys
}

/** The square around a disc. */
export function boxAround({ x, y, radius }: Disc): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}
