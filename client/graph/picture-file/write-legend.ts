import { CANVAS } from '../../palette.ts'
import type { Scene } from '../appearance.ts'
import type { LegendGroup, LegendRow } from './legend-rows.ts'
import { SAMPLE_WIDTH, writeSample } from './samples.ts'
import type { Measure } from './svg-pen.ts'
import { fitText, fontOfSize, writeLineOfText } from './text-lines.ts'
import { element } from './xml.ts'

/** Something written that is so high, in CSS pixels, from y = 0 downwards. */
export interface Block {
  readonly markup: string
  readonly height: number
}

export const LEGEND_WIDTH = 236
const TEXT_LEFT = SAMPLE_WIDTH + 12
const TITLE = fontOfSize(650, 12)
const NAME = fontOfSize(450, 12.5)
const HELP = fontOfSize(400, 11)

/** A legend in one column; `told` is what sizes and colours tell. */
export function writeLegend(
  told: string,
  groups: readonly LegendGroup[],
  scene: Scene,
  measure: Measure,
): Block {
  const { mutedText } = CANVAS[scene.scheme]
  const note = (text: string): readonly string[] =>
    fitText(text, { width: LEGEND_WIDTH, font: HELP, measure, maxLines: 4 })
  const parts: string[] = []
  let y = 0
  const write = (lines: readonly string[]): void => {
    for (const line of lines) {
      y += 15
      parts.push(writeLineOfText(line, { x: 0, y: y - 4 }, HELP, { fill: mutedText }))
    }
  }
  write(note(told))
  for (const { title, rows, note: after } of groups) {
    y += 24
    parts.push(
      writeLineOfText(title, { x: 0, y: y - 5 }, TITLE, { fill: CANVAS[scene.scheme].text }),
    )
    for (const row of rows) {
      const { markup, height } = writeRow(row, scene, measure)
      parts.push(element('g', { transform: `translate(0 ${y})` }, markup))
      y += height
    }
    if (after !== undefined) write(note(after))
  }
  return { markup: element('g', { id: 'legend' }, parts.join('')), height: y }
}

function writeRow({ sample, title, help }: LegendRow, scene: Scene, measure: Measure): Block {
  const { text, mutedText } = CANVAS[scene.scheme]
  const width = LEGEND_WIDTH - TEXT_LEFT
  const lines = (words: string, font: string): readonly string[] =>
    fitText(words, { width, font, measure, maxLines: 4 })
  const parts = [
    element('g', { transform: 'translate(0 10)' }, writeSample(sample, scene, measure)),
  ]
  let y = 0
  for (const line of lines(title, NAME)) {
    y += y === 0 ? 20 : 15
    parts.push(writeLineOfText(line, { x: TEXT_LEFT, y: y - 5.5 }, NAME, { fill: text }))
  }
  for (const line of lines(help ?? '', HELP)) {
    y += 14
    parts.push(writeLineOfText(line, { x: TEXT_LEFT, y: y - 6 }, HELP, { fill: mutedText }))
  }
  return { markup: parts.join(''), height: y }
}
