import type { GraphNode } from '../../model/subgraph.ts'
import { kindLook } from '../palette.ts'
import { kindOf, nameOf } from '../../model/graph-reading.ts'
import { nodeLook } from '../appearance.ts'
import type { Scene } from '../scene.ts'
import { lineScale } from '../node-scale.ts'
import { drawOverlay } from '../overlay/draw-overlay.ts'
import type { Sheet } from '../overlay/screen.ts'
import { pairName } from '../pair-name.ts'
import { lineName } from '../line-name.ts'
import { curveOf, type Curve } from './curve.ts'
import { createSvgPen, type Measure } from './svg-pen.ts'
import { writeLine } from './write-line.ts'
import { writeNode } from './write-node.ts'
import { element, escape, short } from './xml.ts'

/** The picture itself as SVG, and what of the graph lies on it. */
export interface WrittenPicture {
  readonly markup: string
  /** Without those that a filter leaves out. */
  readonly nodes: readonly GraphNode[]
  /** Ids of the relationships, of pairs all of theirs. */
  readonly relationships: readonly string[]
}

/** Names, captions, marks and counts as SVG. */
export interface WrittenNames {
  readonly markup: string
  /** How many nodes bear their names. */
  readonly named: number
}

interface Piece {
  readonly zIndex: number
  readonly markup: string
}

/** Writes what stands above nodes and lines. */
export function writeNames(sheet: Sheet, scene: Scene, measure: Measure): WrittenNames {
  const { pen, elements } = createSvgPen(measure)
  const insets = { top: 0, right: 0, bottom: 0, left: 0 }
  const named = drawOverlay(pen, sheet, scene, { insets, previous: new Map(), whole: true })
  return { markup: elements.join(''), named: named.size }
}

/** Writes what lies on `sheet` as the screen shows it; what is outside is left out. */
export function writePicture(sheet: Sheet, scene: Scene, names: WrittenNames): WrittenPicture {
  const nodes = nodePieces(sheet, scene)
  const lines = linePieces(sheet, scene)
  const markup = [
    element('g', { id: 'lines' }, inOrder(lines)),
    element('g', { id: 'nodes' }, inOrder(nodes)),
    element('g', { id: 'names' }, names.markup),
  ].join('')
  const shown = nodes.flatMap(({ node }) => node ?? [])
  return { markup, nodes: shown, relationships: lines.flatMap(({ ids }) => ids) }
}

/** Writes nodes and lines alone. */
export function writeThings(sheet: Sheet, scene: Scene): string {
  return inOrder(linePieces(sheet, scene)) + inOrder(nodePieces(sheet, scene))
}

function inOrder(pieces: readonly Piece[]): string {
  return pieces
    .toSorted((a, b) => a.zIndex - b.zIndex)
    .map(({ markup }) => markup)
    .join('')
}

/** A node with its name; `node` is null where a filter leaves it out. */
function nodePieces(
  sheet: Sheet,
  scene: Scene,
): readonly (Piece & { readonly node: GraphNode | null })[] {
  const pieces: (Piece & { readonly node: GraphNode | null })[] = []
  sheet.graph.forEachNode((_id, { x, y, item, degree }) => {
    const look = nodeLook(item, degree, scene)
    const at = sheet.at({ x, y })
    const radius = sheet.scaled(look.size)
    const reach = radius * 1.5 + 8
    const isOut =
      at.x < -reach || at.x > sheet.width + reach || at.y < -reach || at.y > sheet.height + reach
    if (look.hidden || isOut) return
    const title = escape(`${nameOf(item)}, ${kindLook(kindOf(item)).title}`)
    const transform = `translate(${short(at.x)} ${short(at.y)})`
    const markup = element(
      'g',
      { transform },
      (look.ghost ? '' : element('title', {}, title)) + writeNode(look, radius),
    )
    pieces.push({ zIndex: look.zIndex, markup, node: look.ghost ? null : item })
  })
  return pieces
}

function linePieces(
  sheet: Sheet,
  scene: Scene,
): readonly (Piece & { readonly ids: readonly string[] })[] {
  const pieces: (Piece & { readonly ids: readonly string[] })[] = []
  sheet.graph.forEachEdge((id, { item }, _source, _target, source, target) => {
    const look = sheet.lookOf(id)
    if (!look || look.hidden) return
    const curve = curveOf(sheet.at(source), sheet.at(target), look.curvature)
    if (isOutside(curve, sheet)) return
    const radiusOf = (end: typeof source): number =>
      sheet.scaled(nodeLook(end.item, end.degree, scene).size)
    const laid = {
      curve,
      sourceRadius: radiusOf(source),
      targetRadius: radiusOf(target),
      scale: lineScale(sheet.scaled(1)),
    }
    const pair = scene.reading.pairs?.drawn.get(id)
    const ids = pair?.ids ?? [id]
    const ends = [source.item, target.item] as const
    const title = pair && ids.length > 1 ? pairName(pair, ...ends) : lineName(item, ...ends)
    const markup = element('g', {}, element('title', {}, escape(title)) + writeLine(laid, look))
    pieces.push({ zIndex: look.zIndex, markup, ids })
  })
  return pieces
}

/** Whether nothing of a curve lies on the sheet, by the box around its three points. */
function isOutside({ from, control, to }: Curve, { width, height }: Sheet): boolean {
  const xs = [from.x, control.x, to.x]
  const ys = [from.y, control.y, to.y]
  return (
    Math.max(...xs) < 0 ||
    Math.min(...xs) > width ||
    Math.max(...ys) < 0 ||
    Math.min(...ys) > height
  )
}
