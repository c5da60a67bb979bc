import { CANVAS, typeLook, type CanvasColours } from '../palette.ts'
import type { Insets } from '../insets.ts'
import { isContested, nameOf } from '../state/graph-data.ts'
import { nodeLook, strengthOf, type Scene, type Strength } from './appearance.ts'
import type { Renderer } from './camera.ts'
import { pointOnLine } from './curvature.ts'
import { lineAnchors, pointsAlong, type ScreenCurve } from './line-anchors.ts'
import { LABEL_LENGTH, LABEL_LINES, LINE_HEIGHT } from './graph-model.ts'
import { createPointGrid, type Box, type Disc } from './labels/boxes.ts'
import { placeLabels, type LabelRequest, type Side } from './labels/place-labels.ts'
import { drawCaption, drawContested, drawName, widthOf, type Text } from './labels/draw.ts'
import { wrapLabel } from './labels/wrap.ts'

/** Beyond this many nodes only those in sight ask for a place for their name. */
const MANY = 400

interface ScreenNode {
  readonly id: string
  readonly disc: Disc
  readonly strength: Strength
  readonly ghost: boolean
  readonly degree: number
  readonly name: string
  readonly isIncident: boolean
}

interface ScreenLine extends ScreenCurve {
  readonly type: string
  readonly contested: boolean
  readonly strength: Strength
}

/** What stands on the canvas above nodes and lines: names, captions of lines, marks of dispute. */
export interface Overlay {
  draw(context: CanvasRenderingContext2D, renderer: Renderer, scene: Scene, insets: Insets): void
}

export function createOverlay(): Overlay {
  let sides: ReadonlyMap<string, Side> = new Map()
  return {
    draw: (context, renderer, scene, insets) => {
      const colours = CANVAS[scene.scheme]
      const { width, height } = renderer.getDimensions()
      context.clearRect(0, 0, width, height)
      const nodes = screenNodes(renderer, scene)
      const lines = screenLines(renderer, scene)
      const marks = drawMarks(context, lines, nodes, {
        colours,
        radius: MARK * Math.min(1, renderer.scaleSize(1)),
      })
      const captions = drawCaptions(context, lines, [...marks, ...nodes.map(discBox)], scene)
      const taken = [...marks, ...captions]
      const canvas = { x: 0, y: 0, width, height }
      const free = {
        x: insets.left,
        y: insets.top,
        width: width - insets.left - insets.right,
        height: height - insets.top - insets.bottom,
      }
      sides = drawNames(context, { nodes, lines, taken, canvas, free, colours, previous: sides })
    },
  }
}

function screenNodes(renderer: Renderer, scene: Scene): readonly ScreenNode[] {
  const graph = renderer.getGraph()
  const { width, height } = renderer.getDimensions()
  const nodes: ScreenNode[] = []
  graph.forEachNode((id, { x, y, item, degree }) => {
    const point = renderer.graphToViewport({ x, y })
    const outside = point.x < -80 || point.x > width + 80 || point.y < -40 || point.y > height + 40
    if (outside && graph.order > MANY) return
    const { size, strength, ghost, hidden } = nodeLook(item, degree, scene)
    if (hidden) return
    const disc = { ...point, radius: renderer.scaleSize(size) + 1 }
    const isIncident = item.labels.includes('Incident')
    nodes.push({ id, disc, strength, ghost, degree, name: nameOf(item), isIncident })
  })
  return nodes
}

function screenLines(renderer: Renderer, scene: Scene): readonly ScreenLine[] {
  const graph = renderer.getGraph()
  const lines: ScreenLine[] = []
  graph.forEachEdge((id, { item, curvature }, _source, _target, source, target) => {
    const data = renderer.getEdgeDisplayData(id)
    if (!data || data.hidden) return
    const strength = strengthOf('relationship', id, scene)
    const from = renderer.graphToViewport(source)
    const to = renderer.graphToViewport(target)
    lines.push({ id, type: item.type, from, to, curvature, contested: isContested(item), strength })
  })
  return lines
}

/** From so many relationships on a node is what the picture is about. */
const IMPORTANT = 7
const MARK = 7

function drawMarks(
  context: CanvasRenderingContext2D,
  lines: readonly ScreenLine[],
  nodes: readonly ScreenNode[],
  { colours, radius }: { readonly colours: CanvasColours; readonly radius: number },
): readonly Box[] {
  const contested = lines.filter((line) => line.contested)
  if (contested.length === 0) return []
  const anchors = lineAnchors(
    lines,
    nodes.map(({ disc }) => disc),
  )
  return contested.flatMap(({ id, strength }) => {
    const anchor = anchors.get(id)
    if (!anchor) return []
    drawContested(context, anchor, radius, colours, strength === 'faded')
    const { x, y } = anchor
    return [{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }]
  })
}

const CAPTION_SHARES = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75] as const
const MOST_CAPTIONS = 24

/** The types of the lines in focus, in words: colour alone would not tell everybody. */
function drawCaptions(
  context: CanvasRenderingContext2D,
  lines: readonly ScreenLine[],
  taken: readonly Box[],
  scene: Scene,
): readonly Box[] {
  const colours = CANVAS[scene.scheme]
  const strong = lines.filter(({ strength }) => strength === 'strong' || strength === 'selected')
  if (!scene.focus || strong.length > MOST_CAPTIONS) return []
  const boxes: Box[] = []
  for (const { type, from, to, curvature } of strong) {
    const look = typeLook(type)
    const width = widthOf(context, look.title, 'caption') + 4
    const box = CAPTION_SHARES.map((share) => {
      const { x, y } = pointOnLine(from, to, curvature, share)
      return { x: x - width / 2, y: y - 7, width, height: 14 }
    }).find((candidate) => [...taken, ...boxes].every((other) => !meets(candidate, other)))
    if (!box) continue
    const colour = look.structural ? colours.mutedText : look.colour[scene.scheme]
    drawCaption(context, look.title, box, colour, colours)
    boxes.push(box)
  }
  return boxes
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function discBox({ disc }: ScreenNode): Box {
  const { x, y, radius } = disc
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
}

interface Naming {
  readonly nodes: readonly ScreenNode[]
  readonly lines: readonly ScreenLine[]
  readonly taken: readonly Box[]
  readonly canvas: Box
  readonly free: Box
  readonly colours: CanvasColours
  readonly previous: ReadonlyMap<string, Side>
}

function drawNames(
  context: CanvasRenderingContext2D,
  { nodes, lines, taken, canvas, free, colours, previous }: Naming,
): ReadonlyMap<string, Side> {
  const texts = new Map<string, Text>()
  const requests = nodes
    .filter(({ ghost }) => !ghost)
    .map((node): LabelRequest => {
      const text = textOf(context, node)
      texts.set(node.id, text)
      const { id, disc } = node
      const { width, height, forced } = text
      const important = node.degree >= IMPORTANT && node.strength !== 'faded'
      return { id, node: disc, width, height, priority: priorityOf(node), important, forced }
    })
  const placed = placeLabels(requests, {
    discs: nodes.map(({ disc }) => disc),
    taken,
    lines: createPointGrid(
      lines.filter(({ strength }) => strength !== 'faded').flatMap((line) => pointsAlong(line, 12)),
    ),
    canvas,
    free,
    previous,
  })
  for (const { id, box, side } of placed) {
    const text = texts.get(id)
    if (text) drawName(context, text, box, side, colours)
  }
  return new Map(placed.map(({ id, side }) => [id, side]))
}

/** The busiest nodes are what the picture is about: their names are not cut short. */
function linesFor({ degree }: ScreenNode): number {
  return degree >= IMPORTANT ? LABEL_LINES + 1 : LABEL_LINES
}

function textOf(context: CanvasRenderingContext2D, node: ScreenNode): Text {
  const chosen = node.strength === 'selected'
  const lines = wrapLabel(node.name, chosen ? 26 : LABEL_LENGTH, chosen ? 4 : linesFor(node))
  const style = node.isIncident ? 'incident' : node.degree >= IMPORTANT || chosen ? 'large' : 'name'
  const width = Math.max(...lines.map((line) => widthOf(context, line, style))) + 4
  const height = lines.length * LINE_HEIGHT
  return { lines, style, width, height, forced: chosen, faded: node.strength === 'faded' }
}

const STRENGTH_PRIORITY: Readonly<Record<Strength, number>> = {
  selected: 3_000,
  strong: 2_000,
  plain: 1_000,
  faded: 0,
}

function priorityOf({ strength, degree, isIncident }: ScreenNode): number {
  return STRENGTH_PRIORITY[strength] + degree + (isIncident ? 2 : 0)
}
