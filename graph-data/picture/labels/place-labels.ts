import {
  boxAround,
  boxesMeet,
  boxMeetsDisc,
  createBoxGrid,
  isInside,
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

interface LabelSize {
  readonly width: number
  readonly height: number
}

/** A name that wants a place beside its node. Lengths in CSS pixels. */
export interface LabelRequest {
  readonly id: string
  readonly node: Disc
  /** The first that finds a place is taken. */
  readonly forms: readonly LabelSize[]
  /** The greater is served first. */
  readonly priority: number
  /** Worth covering a small node rather than being left out. */
  readonly important: boolean
  /** Drawn wherever it falls, because a person has asked for it. */
  readonly forced: boolean
}

interface LabelPlace {
  readonly id: string
  readonly side: Side
  readonly box: Box
}

export interface PlacedLabel extends LabelPlace {
  /** Which of the forms it has, by index. */
  readonly form: number
}

export interface Surroundings {
  readonly discs: readonly Disc[]
  /** Boxes that are taken already, such as the marks on lines. */
  readonly taken: readonly Box[]
  /** Points along the lines: a place that few of them cross is the better one. */
  readonly lines: PointGrid
  /** The part of the canvas that nothing lies over: a name that its rim would cut is left out. */
  readonly free: Box
  /** Where each name stood last time, so that names do not jump while the picture moves. */
  readonly previous: ReadonlyMap<string, Side>
}

const GAP = 3
const LINE_COST = 0.9
const STAY_BONUS = 2.5
const COVER_COST = 14
const MEET_COST = 100
const CUT_COST = 200

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
    const best = firstPlace(request, surroundings, { taken, discs })
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

function firstPlace(
  request: LabelRequest,
  surroundings: Surroundings,
  obstacles: Obstacles,
): PlacedLabel | null {
  for (const [form, size] of request.forms.entries()) {
    const best = bestPlace(request, size, surroundings, obstacles)
    if (best) return { ...best, form }
  }
  return null
}

function bestPlace(
  request: LabelRequest,
  size: LabelSize,
  surroundings: Surroundings,
  { taken, discs }: Obstacles,
): LabelPlace | null {
  const { free } = surroundings
  const forced = request.forced && isInside({ ...request.node, width: 0, height: 0 }, free)
  let best: LabelPlace | null = null
  let bestCost = Number.POSITIVE_INFINITY
  SIDES.forEach((side, preference) => {
    const box = boxAt(side, request.node, size)
    const meets = [...taken.near(box)].some((other) => boxesMeet(box, other))
    const covered = [...discs.near(box)].filter(
      (disc) => disc !== request.node && boxMeetsDisc(box, disc),
    ).length
    const cut = !isInside(box, free)
    const blocked = meets || cut || (covered > 0 && !request.important)
    if (blocked && !forced) return
    const stays = surroundings.previous.get(request.id) === side ? STAY_BONUS : 0
    const crossings = surroundings.lines.countIn(box) * LINE_COST
    const forcing = (blocked ? MEET_COST : 0) + (cut ? CUT_COST : 0)
    const cost = preference * 0.6 + crossings - stays + covered * COVER_COST + forcing
    if (cost >= bestCost) return
    bestCost = cost
    best = { id: request.id, side, box }
  })
  return best
}

function boxAt(side: Side, node: Disc, { width, height }: LabelSize): Box {
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
