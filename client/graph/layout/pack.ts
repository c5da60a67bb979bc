import type { Space } from '../../../graph-data/picture/layout/fill-space.ts'

/** A rectangle around its middle. */
export interface PackedBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How strongly two rectangles, given by their numbers, belong together. */
export type Weight = (a: number, b: number) => number

/** Above, only corners of one rectangle are tried, and none is moved again. */
const FEW = 40
/** What it costs to grow beyond the proportions of the space, against the length of lines. */
const GROWTH = 1.1
/** What it costs to be far from what one does not belong to. */
const APART = 0.05

/**
 * Packs rectangles side by side without overlaps, those that belong together near each other, into
 * the proportions of `space`. In each of `rounds`, every one looks for a better spot. Answers them in the order of `sizes`, around the origin.
 */
export function pack(
  sizes: readonly Space[],
  weight: Weight,
  space: Space,
  rounds = 0,
): { readonly boxes: readonly PackedBox[]; readonly cost: number } {
  const placed = new Map<number, PackedBox>()
  const costs = { weight, space, unit: unitOf(sizes, space), total: totalOf(sizes, weight) }
  const waiting = new Set(sizes.keys())
  while (waiting.size > 0) {
    const next = mostJoined(waiting, placed, sizes, weight)
    waiting.delete(next)
    placed.set(next, bestSpot(next, sizes, placed, costs).box)
  }
  let cost = 0
  for (let round = 0; round < (sizes.length > FEW ? 0 : rounds); round += 1) {
    for (const number of sizes.keys()) {
      placed.delete(number)
      const best = bestSpot(number, sizes, placed, costs)
      placed.set(number, best.box)
    }
  }
  const outline = edgesOf([...placed.values()])
  for (const [number, box] of placed) cost += costOf(number, box, { placed, outline }, costs)
  return { boxes: centred(sizes.map((_, number) => placed.get(number) ?? NOWHERE)), cost }
}

const NOWHERE: PackedBox = { x: 0, y: 0, width: 0, height: 0 }

interface Costs {
  readonly weight: Weight
  readonly space: Space
  /** A length that does for all of them. */
  readonly unit: number
  readonly total: number
}

function unitOf(sizes: readonly Space[], space: Space): number {
  const area = sizes.reduce((sum, { width, height }) => sum + width * height, 1)
  return Math.sqrt(area / (space.width / space.height))
}

function totalOf(sizes: readonly Space[], weight: Weight): number {
  let sum = 0
  for (const a of sizes.keys()) for (const b of sizes.keys()) if (a < b) sum += weight(a, b)
  return Math.max(sum, 1)
}

function mostJoined(
  waiting: ReadonlySet<number>,
  placed: ReadonlyMap<number, PackedBox>,
  sizes: readonly Space[],
  weight: Weight,
): number {
  let best = -1
  let most = -1
  for (const number of waiting) {
    let joined = 0
    for (const other of placed.size > 0 ? placed.keys() : sizes.keys()) {
      if (other !== number) joined += weight(number, other)
    }
    if (joined <= most) continue
    most = joined
    best = number
  }
  return best
}

function bestSpot(
  number: number,
  sizes: readonly Space[],
  placed: ReadonlyMap<number, PackedBox>,
  costs: Costs,
): { readonly box: PackedBox; readonly cost: number } {
  const size = sizes[number] ?? NOWHERE
  const others = [...placed.values()]
  const outline = edgesOf(others)
  let best = { box: { x: 0, y: 0, width: size.width, height: size.height }, cost: Infinity }
  if (others.length === 0) return best
  for (const spot of spotsFor(size, others)) {
    const box = { ...spot, width: size.width, height: size.height }
    if (meetsAny(box, others)) continue
    const cost = costOf(number, box, { placed, outline }, costs)
    if (cost < best.cost - 1e-9) best = { box, cost }
  }
  return best
}

/** Beside each of the others, flush with an edge or in the middle of it, or of any where they are few. */
function spotsFor(size: Space, others: readonly PackedBox[]): readonly { x: number; y: number }[] {
  const flush = others.length <= FEW ? others : null
  const allRows = flush && distinct(flush.flatMap((box) => aligned(box.y, box.height, size.height)))
  const allColumns =
    flush && distinct(flush.flatMap((box) => aligned(box.x, box.width, size.width)))
  return others.flatMap((box) => {
    const beside = [-1, 1].map((side) => box.x + (side * (box.width + size.width)) / 2)
    const above = [-1, 1].map((side) => box.y + (side * (box.height + size.height)) / 2)
    const rows = within(
      allRows ?? aligned(box.y, box.height, size.height),
      box.y,
      (box.height + size.height) / 2,
    )
    const columns = within(
      allColumns ?? aligned(box.x, box.width, size.width),
      box.x,
      (box.width + size.width) / 2,
    )
    return [
      ...beside.flatMap((x) => rows.map((y) => ({ x, y }))),
      ...above.flatMap((y) => columns.map((x) => ({ x, y }))),
    ]
  })
}

function aligned(middle: number, length: number, own: number): readonly number[] {
  return [middle, middle - (length - own) / 2, middle + (length - own) / 2]
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values.map((value) => Math.round(value)))]
}

/** Those at which the two still touch. */
function within(values: readonly number[], middle: number, reach: number): readonly number[] {
  return values.filter((value) => Math.abs(value - middle) <= reach)
}

function meetsAny(box: PackedBox, others: readonly PackedBox[]): boolean {
  for (const other of others) if (overlap(box, other)) return true
  return false
}

function overlap(a: PackedBox, b: PackedBox): boolean {
  return (
    (a.width + b.width) / 2 - Math.abs(a.x - b.x) > 0.01 &&
    (a.height + b.height) / 2 - Math.abs(a.y - b.y) > 0.01
  )
}

interface Packed {
  readonly placed: ReadonlyMap<number, PackedBox>
  readonly outline: Edges
}

function costOf(
  number: number,
  box: PackedBox,
  { placed, outline }: Packed,
  { weight, space, unit, total }: Costs,
): number {
  let joined = 0
  let near = 0
  for (const [other, { x, y }] of placed) {
    const distance = Math.sqrt((box.x - x) ** 2 + (box.y - y) ** 2)
    joined += weight(number, other) * distance
    near += distance
  }
  const width =
    Math.max(outline.right, box.x + box.width / 2) - Math.min(outline.left, box.x - box.width / 2)
  const height =
    Math.max(outline.high, box.y + box.height / 2) - Math.min(outline.low, box.y - box.height / 2)
  const growth = Math.max(width * (space.height / space.width), height) / unit
  const apart = near / unit / Math.max(placed.size, 1)
  return joined / total / unit + GROWTH * growth + APART * apart
}

interface Edges {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

function edgesOf(boxes: readonly PackedBox[]): Edges {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x - width / 2)
    right = Math.max(right, x + width / 2)
    low = Math.min(low, y - height / 2)
    high = Math.max(high, y + height / 2)
  }
  return { left, right, low, high }
}

function centred(boxes: readonly PackedBox[]): readonly PackedBox[] {
  if (boxes.length === 0) return boxes
  const { left, right, low, high } = edgesOf(boxes)
  return boxes.map((box) => ({
    ...box,
    x: box.x - (left + right) / 2,
    y: box.y - (low + high) / 2,
  }))
}
