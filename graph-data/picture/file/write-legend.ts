import { CANVAS } from '../palette.ts'
import type { Scene } from '../scene.ts'
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

const LEGEND_WIDTH = 236
const TEXT_LEFT = SAMPLE_WIDTH + 12
const TITLE = fontOfSize(650, 12)
const NAME = fontOfSize(450, 12.5)
const HELP = fontOfSize(400, 11)

export interface LegendBlock extends Block {
  readonly width: number
}

const MOST_HIGHER = 1.15
const GAP = 20

/**
 * A legend, in two columns where one would be much higher than the picture beside it; `told` is what
 * sizes and colours tell.
 */
export function writeLegend(
  told: string,
  groups: readonly LegendGroup[],
  { scene, measure, room }: LegendSetting,
): LegendBlock {
  const note = writeNote(told, scene, measure)
  const blocks = [note, ...groups.map((group) => writeGroup(group, scene, measure))]
  const all = blocks.reduce((sum, { height }) => sum + height, 0)
  const limit = all > room * MOST_HIGHER ? Math.max(room, all / 2) : all
  let [x, y, highest] = [0, 0, 0]
  const parts = blocks.map(({ markup, height }) => {
    if (x === 0 && y > 0 && y + height > limit) [x, y] = [LEGEND_WIDTH + GAP, 0]
    const placed = element('g', { transform: `translate(${x} ${y})` }, markup)
    y += height
    highest = Math.max(highest, y)
    return placed
  })
  const markup = element('g', { id: 'legend' }, parts.join(''))
  return { markup, height: highest, width: x + LEGEND_WIDTH }
}

export interface LegendSetting {
  readonly scene: Scene
  readonly measure: Measure
  /** The height of the picture. */
  readonly room: number
}

function writeGroup({ title, rows, note }: LegendGroup, scene: Scene, measure: Measure): Block {
  const { text } = CANVAS[scene.scheme]
  const lines = fitText(title, { width: LEGEND_WIDTH, font: TITLE, measure, maxLines: 2 })
  const parts = lines.map((line, index) =>
    writeLineOfText(line, { x: 0, y: 19 + index * 15 }, TITLE, { fill: text }),
  )
  const blocks = rows.map((row) => writeRow(row, scene, measure))
  if (note !== undefined) blocks.push(writeNote(note, scene, measure))
  let y = 9 + lines.length * 15
  for (const { markup, height } of blocks) {
    parts.push(element('g', { transform: `translate(0 ${y})` }, markup))
    y += height
  }
  return { markup: parts.join(''), height: y }
}

function writeNote(note: string, scene: Scene, measure: Measure): Block {
  const { mutedText } = CANVAS[scene.scheme]
  const lines = fitText(note, { width: LEGEND_WIDTH, font: HELP, measure, maxLines: 4 })
  const markup = lines
    .map((line, index) =>
      writeLineOfText(line, { x: 0, y: index * 15 + 11 }, HELP, { fill: mutedText }),
    )
    .join('')
  return { markup, height: lines.length * 15 }
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
