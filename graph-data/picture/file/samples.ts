import {
  CANVAS,
  GROUP_REST,
  groupColour,
  kindLook,
  MARK_LOOKS,
  typeLook,
  type Scheme,
} from '../palette.ts'
import { dashOf, lineLook, type Line } from '../appearance.ts'
import type { Scene } from '../scene.ts'
import { drawContested, drawStance, drawTally } from '../labels/draw.ts'
import { curveOf } from './curve.ts'
import type { Sample } from './legend-rows.ts'
import { createSvgPen, type Measure } from './svg-pen.ts'
import { writeLine } from './write-line.ts'
import { writeNode } from './write-node.ts'
import { element } from './xml.ts'

/** The width that a sample takes, in CSS pixels; it stands around y = 0. */
export const SAMPLE_WIDTH = 34
const MIDDLE = { x: SAMPLE_WIDTH / 2, y: 0 }
const RADIUS = 6.6

/** A piece of the picture for its legend, around y = 0. */
export function writeSample(sample: Sample, scene: Scene, measure: Measure): string {
  const { scheme } = scene
  if (sample.type === 'kind') return writeKind(sample.kind, scene)
  if (sample.type === 'swatch') return writeSwatch(groupColour(sample.colour, scheme))
  const line = lineOf(sample, scheme)
  if (line) return writeSampleLine(line, scene)
  return writeMark(sample.type, scheme, measure)
}

function lineOf(sample: Sample, scheme: Scheme): SampleLine | null {
  const { text } = CANVAS[scheme]
  if (sample.type === 'line') return { colour: typeLook(sample.of).colour[scheme], type: sample.of }
  if (sample.type === 'mark') return { colour: MARK_LOOKS[sample.mark].colour[scheme] }
  if (sample.type === 'certainty') return { colour: text, certainty: sample.certainty }
  if (sample.type === 'hollow') return { colour: text, hollow: true }
  return sample.type === 'mixed' ? { colour: GROUP_REST[scheme] } : null
}

function writeSwatch(fill: string): string {
  return element('rect', { x: MIDDLE.x - 6.5, y: -6.5, width: 13, height: 13, rx: 3.5, fill })
}

function writeKind(kind: string, { scheme, reading }: Scene): string {
  const { shape, colour, outline } = kindLook(kind)
  const look = {
    shape,
    color: reading.colours ? GROUP_REST[scheme] : colour[scheme],
    outline: outline?.[scheme] ?? CANVAS[scheme].ground,
    ring: '',
  }
  return element('g', { transform: `translate(${MIDDLE.x} 0)` }, writeNode(look, RADIUS))
}

interface SampleLine extends Partial<Pick<Line, 'type' | 'certainty' | 'hollow'>> {
  readonly colour: string
}

function writeSampleLine({ colour, ...told }: SampleLine, scene: Scene): string {
  const line = { type: null, certainty: '', mark: undefined, count: 1, hollow: false, ...told }
  const look = lineLook(line, 'plain', { ...scene, marks: null })
  const curve = curveOf({ x: 0, y: 0 }, { x: SAMPLE_WIDTH, y: 0 }, 0)
  const laid = { curve, sourceRadius: 0, targetRadius: 0, scale: 1 }
  const shown = { ...look, color: colour, dash: dashOf(line.certainty) }
  return writeLine(laid, { ...shown, curvature: 0, hidden: false })
}

function writeMark(mark: Sample['type'], scheme: Scheme, measure: Measure): string {
  const { pen, elements } = createSvgPen(measure)
  const colours = CANVAS[scheme]
  const faded = false
  if (mark === 'contested') drawContested(pen, MIDDLE, 7, colours, faded)
  else if (mark === 'tally') drawTally(pen, MIDDLE, { text: '3', width: 16, colours, faded })
  else if (mark === 'denies' || mark === 'withdraws') {
    drawStance(pen, MIDDLE, { radius: 7, mark, colours, faded })
  }
  return elements.join('')
}
