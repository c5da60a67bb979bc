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
  /** Worth standing a little aside of its place rather than being left out. */
  readonly important: boolean
  /** Drawn wherever it falls if there is no free place, because a person has asked for it. */
  readonly forced: boolean
}

export interface LabelPlace {
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
const SLIDE_COST = 3
/** How far a name may stand aside along its node, in shares of its own length there. */
const SLIDES = [-0.3, 0.3] as const
/** Among more nodes than that there is free ground for hardly any name. */
const CROWD = 150

/**
 * A place for each name that finds one beside its node: no two names meet, and none covers another
 * node, but for important ones in a crowd. What finds no place is left out, unless it is forced; the
 * greatest priority is served first.
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
    const best = firstPlace(request, { ...surroundings, obstacles: { taken, discs } })
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

interface Ground extends Surroundings {
  readonly obstacles: Obstacles
}

/** What a name puts up with, and how far it stands aside. */
interface Way {
  readonly slides: readonly number[]
  readonly covers: boolean
  readonly meets: boolean
}

const FREE: Way = { slides: [0], covers: false, meets: false }
const ASIDE: Way = { slides: SLIDES, covers: false, meets: false }
const CROWDED: Way = { slides: [0], covers: true, meets: false }
const ANYWHERE: Way = { slides: [0, ...SLIDES], covers: true, meets: true }

/** The best place of the first way that has one. */
function firstPlace(request: LabelRequest, ground: Ground): PlacedLabel | null {
  for (const way of waysOf(request, ground)) {
    for (const [form, size] of request.forms.entries()) {
      const best = bestPlace(request, size, ground, way)
      if (best) return { ...best, form }
    }
  }
  return null
}

function waysOf({ node, important, forced }: LabelRequest, ground: Ground): readonly Way[] {
  const inSight = isInside({ ...node, width: 0, height: 0 }, ground.free)
  if (forced) return inSight ? [FREE, ASIDE, ANYWHERE] : [FREE]
  if (!important) return [FREE]
  return ground.discs.length > CROWD ? [CROWDED] : [FREE, ASIDE]
}

function bestPlace(
  { id, node }: LabelRequest,
  size: LabelSize,
  ground: Ground,
  way: Way,
): LabelPlace | null {
  const before = ground.previous.get(id)
  let best: LabelPlace | null = null
  let bestCost = Number.POSITIVE_INFINITY
  SIDES.forEach((side, preference) => {
    for (const slide of way.slides) {
      const box = boxAt(side, node, size, slide)
      const hindrance = hindranceOf(box, node, ground, way)
      if (hindrance === null) continue
      const stays = before === side ? STAY_BONUS : 0
      const crossings = ground.lines.countIn(box) * LINE_COST
      const cost = preference * 0.6 + crossings - stays + Math.abs(slide) * SLIDE_COST + hindrance
      if (cost >= bestCost) continue
      bestCost = cost
      best = { id, side, box }
    }
  })
  return best
}

/** What is in the way costs where the way puts up with it; null where it does not. */
function hindranceOf(
  box: Box,
  own: Disc,
  { free, obstacles }: Ground,
  { covers, meets }: Way,
): number | null {
  const cut = !isInside(box, free)
  if (cut && !meets) return null
  const met = obstacles.taken.some(box, (other) => boxesMeet(box, other))
  if (met && !meets) return null
  const isCovered = (disc: Disc): boolean => disc !== own && boxMeetsDisc(box, disc)
  if (!covers) return obstacles.discs.some(box, isCovered) ? null : 0
  const covered = [...obstacles.discs.near(box)].filter(isCovered).length
  return (met ? MEET_COST : 0) + (cut ? CUT_COST : 0) + covered * COVER_COST
}

/** From a node to its name, to the right and downwards. */
const DIRECTIONS: Readonly<Record<Side, readonly [number, number]>> = {
  below: [0, 1],
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  'below-right': [1, 1],
  'below-left': [-1, 1],
  'above-right': [1, -1],
  'above-left': [-1, -1],
}

/** `slide` moves a name that stands straight beside its node along it; one at a corner stays. */
function boxAt(side: Side, node: Disc, { width, height }: LabelSize, slide: number): Box {
  const [across, down] = DIRECTIONS[side]
  const isSlanted = across !== 0 && down !== 0
  const reach = node.radius * (isSlanted ? 0.5 : 1) + GAP
  const aside = isSlanted ? 0 : slide
  const x = across === 0 ? aside * width : across * (reach + (down === 0 ? 1 : 0))
  const y = down === 0 ? aside * height : down * reach
  return {
    x: node.x + x - ((1 - across) / 2) * width,
    y: node.y + y - ((1 - down) / 2) * height,
    width,
    height,
  }
}
