import { CANVAS, type Scheme } from '../palette.ts'
import type { Drawing, DrawingRequest } from './drawing.ts'
import { PICTURE_TEXTS } from '../texts.ts'
import type { Scene } from '../scene.ts'
import type { DrawnGraph } from '../drawn-graph.ts'
import type { Sheet } from '../overlay/screen.ts'
import { legendGroups } from './legend-rows.ts'
import { wholeSheet } from './sheets.ts'
import type { Measure } from './svg-pen.ts'
import { fitText, fontOfSize, writeLineOfText } from './text-lines.ts'
import { writeFooter } from './write-footer.ts'
import { writeLegend, type Block, type LegendBlock, type LegendSetting } from './write-legend.ts'
import { writeNames, writePicture, type WrittenPicture } from './write-picture.ts'
import { element, escape } from './xml.ts'

/** What is drawn, on what sheet; null lays out a sheet for all of it. */
export interface PictureSource {
  readonly graph: DrawnGraph
  readonly scene: Scene
  readonly sheet: Sheet | null
}

const MARGIN = 24
const TITLE = fontOfSize(650, 22)
/** The scales that are tried, in CSS pixels for a unit of the layout, until every name has a place. */
const SCALES = [1, 1.2, 1.45, 1.75, 2.1] as const
/** Of more nodes not every name can have one. */
const MANY = 600

/**
 * The picture as SVG: the same nodes, lines, names and marks as on the screen, with what `request`
 * asks for around it. Pure: texts are measured by `measure`.
 */
export function svgOf(source: PictureSource, request: DrawingRequest, measure: Measure): Drawing {
  const { scheme } = source.scene
  const { sheet, picture } = layOut(source, measure)
  const aside = legendOf(picture, source, request, {
    scene: source.scene,
    measure,
    room: sheet.height,
  })
  const inner = sheet.width + (aside.width > 0 ? MARGIN + aside.width : 0)
  const head = titleOf(request.title, { width: inner, scheme, measure })
  const foot = footerOf(picture, request, { width: inner, scheme, measure })
  const top = MARGIN + head.height
  const below = top + Math.max(sheet.height, aside.height) + (foot.height > 0 ? 18 : 0)
  const size = { width: inner + 2 * MARGIN, height: Math.ceil(below + foot.height + MARGIN) }
  const box = { width: sheet.width, height: sheet.height }
  const svg = root(request.title, size, [
    request.ground === 'none' ? '' : element('rect', { ...size, fill: CANVAS[scheme].ground }),
    moved(head, MARGIN, MARGIN),
    // An SVG of its own, which cuts off what juts out.
    element('svg', { x: MARGIN, y: top, ...box, viewBox: boxOf(box) }, picture.markup),
    moved(aside, MARGIN + sheet.width + MARGIN, top),
    moved(foot, MARGIN, below),
  ])
  return { svg, ...size }
}

interface Size {
  readonly width: number
  readonly height: number
}

function root(title: string, size: Size, parts: readonly string[]): string {
  const name = title.trim() || PICTURE_TEXTS.name
  const about = [
    element('title', {}, escape(name)),
    element('desc', {}, escape(PICTURE_TEXTS.file.description(name))),
  ]
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: boxOf(size) }
  return element('svg', { ...attributes, role: 'img' }, [...about, ...parts].join(''))
}

function boxOf({ width, height }: Size): string {
  return `0 0 ${width} ${height}`
}

function moved({ markup }: Block, x: number, y: number): string {
  return markup === '' ? '' : element('g', { transform: `translate(${x} ${y})` }, markup)
}

interface Laid {
  readonly sheet: Sheet
  readonly picture: WrittenPicture
}

/** The picture on its sheet; of all of it, on the smallest on which every name has a place. */
function layOut({ graph, scene, sheet }: PictureSource, measure: Measure): Laid {
  const { size } = scene.visible.nodes
  const scales = size > MANY ? SCALES.slice(0, 1) : SCALES
  let laid = sheet ?? wholeSheet(graph, scene, SCALES[0])
  let names = writeNames(laid, scene, measure)
  for (const scale of sheet ? [] : scales.slice(1)) {
    if (names.named === size) break
    laid = wholeSheet(graph, scene, scale)
    names = writeNames(laid, scene, measure)
  }
  return { sheet: laid, picture: writePicture(laid, scene, names) }
}

interface Setting {
  readonly width: number
  readonly scheme: Scheme
  readonly measure: Measure
}

function titleOf(title: string, { width, scheme, measure }: Setting): Block {
  const lines = fitText(title, { width, font: TITLE, measure, maxLines: 3 })
  const fill = CANVAS[scheme].text
  const markup = lines
    .map((line, index) => writeLineOfText(line, { x: 0, y: 20 + index * 28 }, TITLE, { fill }))
    .join('')
  return { markup, height: lines.length === 0 ? 0 : lines.length * 28 + 14 }
}

function legendOf(
  { nodes, relationships }: WrittenPicture,
  { graph }: PictureSource,
  { legend }: DrawingRequest,
  setting: LegendSetting,
): LegendBlock {
  if (!legend) return { markup: '', height: 0, width: 0 }
  const lines = relationships.map((id) => graph.getEdgeAttributes(id).item)
  const groups = legendGroups({ nodes, relationships: lines }, legend, setting.scene)
  return writeLegend(legend.told, groups, setting)
}

function footerOf(
  { nodes, relationships }: WrittenPicture,
  { origin, sources }: DrawingRequest,
  setting: Setting,
): Block {
  const counts = PICTURE_TEXTS.file.counts(nodes.length, relationships.length)
  return writeFooter({ origin, counts, sources: sources?.(relationships) ?? [], ...setting })
}
