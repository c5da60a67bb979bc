import type { CanvasColours } from '../palette.ts'
import type { Strength } from '../appearance.ts'
import {
  LABEL_LENGTH,
  LABEL_LINES,
  LINE_HEIGHT,
  NARROW,
  WHOLE_LINES,
} from '../labels/label-size.ts'
import { createPointGrid, type Box, type Disc, type PointGrid } from '../labels/boxes.ts'
import { drawName, widthOf, type Text, type Pen } from '../labels/draw.ts'
import {
  placeLabels,
  type LabelRequest,
  type PlacedLabel,
  type Side,
} from '../labels/place-labels.ts'
import { wrapLabel } from '../labels/wrap.ts'
import { pointsAlong } from '../line-anchors.ts'
import type { ScreenLine, ScreenNode } from './screen.ts'

/** From so much weight on a node is what the picture is about. */
const IMPORTANT = 7

export interface Naming {
  /** Those that are to be named. */
  readonly nodes: readonly ScreenNode[]
  /** Of all nodes. */
  readonly discs: readonly Disc[]
  /** Along the lines, which names rather do not cross. */
  readonly lines: PointGrid
  readonly taken: readonly Box[]
  /** The part of the canvas that nothing lies over. */
  readonly free: Box
  readonly colours: CanvasColours
  readonly previous: ReadonlyMap<string, Side>
  /** Whether names are written in full where there is room: a file tells them in no other way. */
  readonly whole: boolean
}

/** Points along the lines that are not faded. */
export function pointsOn(lines: readonly ScreenLine[]): PointGrid {
  const strong = lines.filter(({ strength }) => strength !== 'faded')
  return createPointGrid(strong.flatMap((line) => pointsAlong(line, 12)))
}

/** Draws the names that find a place, and answers where they stand. */
export function drawNames(
  context: Pen,
  { nodes, discs, lines, taken, free, colours, previous, whole }: Naming,
): readonly PlacedLabel[] {
  if (nodes.length === 0) return []
  const texts = new Map<string, readonly Text[]>()
  const requests = weightiest(nodes.filter(({ ghost }) => !ghost)).map((node): LabelRequest => {
    const forms = textsOf(context, node, whole)
    const { id, disc, strength } = node
    texts.set(id, forms)
    const forced = strength === 'selected'
    const important = standsOut(node)
    const priority = priorityOf(node)
    return { id, node: disc, forms, priority, important, forced }
  })
  const placed = placeLabels(requests, {
    discs,
    taken,
    lines,
    free,
    previous,
  })
  for (const { id, box, side, form } of placed) {
    const text = texts.get(id)?.[form]
    if (text) drawName(context, text, box, side, colours)
  }
  return placed
}

/** No screen has room for more names. */
const MOST_NAMES = 600

/** The nodes whose names would be served first. */
function weightiest(nodes: readonly ScreenNode[]): readonly ScreenNode[] {
  if (nodes.length <= MOST_NAMES) return nodes
  return nodes.toSorted((a, b) => priorityOf(b) - priorityOf(a)).slice(0, MOST_NAMES)
}

/** Of a name that must not be left out, where its own form finds no place. */
const OTHER_FORMS = [{ length: 26, lines: 2 }, NARROW, { ...NARROW, lines: 2 }] as const

function standsOut({ weight, strength }: ScreenNode): boolean {
  if (strength === 'faded') return false
  return strength !== 'plain' || weight >= IMPORTANT
}

/** The weightiest nodes are what the picture is about: their names are not cut short. */
function linesFor({ weight }: ScreenNode): number {
  return weight >= IMPORTANT ? LABEL_LINES + 1 : LABEL_LINES
}

/** The name in the forms that may be written, the best first. */
function textsOf(context: Pen, node: ScreenNode, whole: boolean): readonly Text[] {
  const chosen = node.strength === 'selected'
  const style = node.isIncident ? 'incident' : node.weight >= IMPORTANT || chosen ? 'large' : 'name'
  const stands = standsOut(node)
  const inLines = (length: number, most: number): Text => {
    const lines = wrapLabel(node.name, length, most)
    const width = Math.max(...lines.map((line) => widthOf(context, line, style))) + 4
    const height = lines.length * LINE_HEIGHT
    return { lines, style, width, height, faded: node.strength === 'faded' }
  }
  return [
    ...(whole ? [inLines(LABEL_LENGTH, WHOLE_LINES)] : []),
    chosen ? inLines(26, 4) : inLines(LABEL_LENGTH, linesFor(node)),
    ...(stands ? OTHER_FORMS.map(({ length, lines }) => inLines(length, lines)) : []),
  ]
}

const STRENGTH_PRIORITY: Readonly<Record<Strength, number>> = {
  selected: 3_000,
  strong: 2_000,
  plain: 1_000,
  faded: 0,
}

function priorityOf({ strength, weight, isIncident }: ScreenNode): number {
  return STRENGTH_PRIORITY[strength] + weight + (isIncident ? 2 : 0)
}
