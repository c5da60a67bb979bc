import {
  boxAround,
  boxesMeet,
  boxMeetsDisc,
  createBoxGrid,
  type Box,
  type BoxGrid,
  type Disc,
  type PointGrid,
} from './boxes.ts'

export const SIDES = [
  'below',
  'right',
  'left',
  'above',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
] as const
export type Side = (typeof SIDES)[number]

/** A name that wants a place beside its node. Lengths in CSS pixels. */
export interface LabelRequest {
  readonly id: string
  readonly node: Disc
  readonly width: number
  readonly height: number
  /** The greater is served first. */
  readonly priority: number
  /** Worth covering a small node rather than being left out. */
  readonly important: boolean
  /** Drawn wherever it falls, because a person has asked for it. */
  readonly forced: boolean
}

export interface PlacedLabel {
  readonly id: string
  readonly side: Side
  readonly box: Box
}

export interface Surroundings {
  readonly discs: readonly Disc[]
  /** Boxes that are taken already, such as the marks on lines. */
  readonly taken: readonly Box[]
  /** Points along the lines: a place that few of them cross is the better one. */
  readonly lines: PointGrid
  /** The canvas: a name that it would cut off goes elsewhere, or is left out. */
  readonly canvas: Box
  /** The part of the canvas that no panel lies over. */
  readonly free: Box
  /** Where each name stood last time, so that names do not jump while the picture moves. */
  readonly previous: ReadonlyMap<string, Side>
}

const GAP = 3
const LINE_COST = 0.9
const STAY_BONUS = 2.5
const COVER_COST = 14
const ASIDE_COST = 8

/**
 * A place for each name that finds one beside its node: no two names meet, and only
 * important ones may cover another node. What finds no place is left out; the greatest priority is served first.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const taken = createBoxGrid<Box>()
  for (const box of surroundings.taken) taken.add(box, box)
  const discs = createBoxGrid<Disc>()
  for (const disc of surroundings.discs) discs.add(boxAround(disc), disc)
  const order = requests.toSorted(
    (a, b) =>
      Number(b.forced) - Number(a.forced) || b.priority - a.priority || (a.id < b.id ? -1 : 1),
  )
  for (const request of order) {
    const best = bestPlace(request, surroundings, { taken, discs })
    if (!best) continue
    placed.push(best)
    taken.add(best.box, best.box)
  }
  return placed
}

interface Obstacles {
  readonly taken: BoxGrid<Box>
  readonly discs: BoxGrid<Disc>
}

function bestPlace(
  request: LabelRequest,
  surroundings: Surroundings,
  { taken, discs }: Obstacles,
): PlacedLabel | null {
  let best: PlacedLabel | null = null
  let bestCost = Number.POSITIVE_INFINITY
  SIDES.forEach((side, preference) => {
    const box = boxAt(side, request)
    const meets = [...taken.near(box)].some((other) => boxesMeet(box, other))
    const covered = [...discs.near(box)].filter(
      (disc) => disc !== request.node && boxMeetsDisc(box, disc),
    ).length
    const cut = !isInside(box, surroundings.canvas)
    const blocked = meets || cut || (covered > 0 && !request.important)
    if (blocked && !request.forced) return
    const stays = surroundings.previous.get(request.id) === side ? STAY_BONUS : 0
    const crossings = surroundings.lines.countIn(box) * LINE_COST
    const aside = isInside(box, surroundings.free) ? 0 : ASIDE_COST
    const cost =
      preference * 0.6 + crossings + aside - stays + covered * COVER_COST + (blocked ? 100 : 0)
    if (cost >= bestCost) return
    bestCost = cost
    best = { id: request.id, side, box }
  })
  return best
}

function isInside(box: Box, canvas: Box): boolean {
  const right = canvas.x + canvas.width
  const bottom = canvas.y + canvas.height
  const across = box.x >= canvas.x && box.x + box.width <= right
  return across && box.y >= canvas.y && box.y + box.height <= bottom
}

function boxAt(side: Side, { node, width, height }: LabelRequest): Box {
  const reach = node.radius + GAP
  const slant = node.radius * 0.5 + GAP
  const middle = node.x - width / 2
  const places: Readonly<Record<Side, readonly [number, number]>> = {
    below: [middle, node.y + reach],
    above: [middle, node.y - reach - height],
    right: [node.x + reach + 1, node.y - height / 2],
    left: [node.x - reach - 1 - width, node.y - height / 2],
    'below-right': [node.x + slant, node.y + slant],
    'below-left': [node.x - slant - width, node.y + slant],
    'above-right': [node.x + slant, node.y - slant - height],
    'above-left': [node.x - slant - width, node.y - slant - height],
  }
  const [x, y] = places[side]
  return { x, y, width, height }
}
