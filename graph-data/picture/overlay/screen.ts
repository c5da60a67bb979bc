import { isContested, nameOf, textOf } from '../../model/graph-reading.ts'
import { isIncident } from '../../model/graph-data.ts'
import { nodeLook, weightIn, type EdgeLook, type Strength } from '../appearance.ts'
import type { Scene } from '../scene.ts'
import type { DrawnGraph } from '../drawn-graph.ts'
import type { Box, Disc } from '../labels/boxes.ts'
import type { ScreenCurve } from '../line-anchors.ts'
import type { Point } from '../polygon.ts'

/** Beyond this many nodes only those in sight ask for a place for their name. */
const MANY = 400

/** What the picture lies on: the screen, or a file. Lengths in CSS pixels, y downwards. */
export interface Sheet {
  readonly graph: DrawnGraph
  readonly width: number
  readonly height: number
  readonly at: (place: Point) => Point
  /** The radius at which a node of `size` is drawn. */
  readonly scaled: (size: number) => number
  /** The look of a line; undefined where it is not drawn at all. */
  readonly lookOf: (id: string) => EdgeLook | undefined
}

/** A node as it lies on the screen; lengths in CSS pixels. */
export interface ScreenNode {
  readonly id: string
  readonly disc: Disc
  readonly strength: Strength
  readonly ghost: boolean
  /** How much it matters, on the scale of its number of relationships. */
  readonly weight: number
  readonly name: string
  readonly isIncident: boolean
  /** How many of its neighbours are off the canvas. */
  readonly away: number
}

export interface ScreenLine extends ScreenCurve {
  /** Null where it stands for several types. */
  readonly type: string | null
  readonly contested: boolean
  readonly stance: string
  /** How many relationships it stands for. */
  readonly count: number
  readonly strength: Strength
}

export function screenNodes(sheet: Sheet, scene: Scene): readonly ScreenNode[] {
  const { graph, width, height } = sheet
  const nodes: ScreenNode[] = []
  graph.forEachNode((id, { x, y, item, degree }) => {
    const point = sheet.at({ x, y })
    const outside = point.x < -80 || point.x > width + 80 || point.y < -40 || point.y > height + 40
    if (outside && graph.order > MANY) return
    const { size, strength, ghost, hidden } = nodeLook(item, degree, scene)
    if (hidden) return
    nodes.push({
      id,
      disc: { ...point, radius: sheet.scaled(size) + 1 },
      strength,
      ghost,
      weight: weightIn(scene, id, degree),
      name: nameOf(item),
      isIncident: isIncident(item),
      away: scene.reading.away.get(id) ?? 0,
    })
  })
  return nodes
}

/** Beyond this many lines they cover everything: no name finds a place beside them. */
const MANY_LINES = 2_000

/** The lines that are drawn; of very many only those that something is written on. */
export function screenLines(sheet: Sheet, { reading }: Scene): readonly ScreenLine[] {
  const lines: ScreenLine[] = []
  const isMany = sheet.graph.size > MANY_LINES
  sheet.graph.forEachEdge((id, { item }, _source, _target, source, target) => {
    const look = sheet.lookOf(id)
    if (!look || look.hidden) return
    const { curvature, strength } = look
    const pair = reading.pairs?.drawn.get(id)
    const own = {
      type: item.type,
      contested: isContested(item),
      stance: textOf(item.properties, 'stance') ?? 'asserts',
      count: 1,
    }
    const isBare = !own.contested && own.stance === 'asserts' && (pair?.ids.length ?? 1) < 2
    if (isMany && isBare && (strength === 'plain' || strength === 'faded')) return
    const from = sheet.at(source)
    const to = sheet.at(target)
    const shared = pair && { type: pair.type, contested: pair.contested, count: pair.ids.length }
    lines.push({ id, from, to, curvature, strength, ...own, ...shared })
  })
  return lines
}

export function discBox({ disc }: ScreenNode): Box {
  const { x, y, radius } = disc
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
}
