import type { Insets } from '../insets.ts'
import type { Pen } from '../labels/draw.ts'
import type { Side } from '../labels/place-labels.ts'
import { CANVAS } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawBadges } from './badges.ts'
import { drawCaptions } from './captions.ts'
import { drawGroupTitles } from './group-titles.ts'
import { drawMarks } from './marks.ts'
import { drawNames } from './names.ts'
import { discBox, screenLines, screenNodes, type Sheet } from './screen.ts'

interface Around {
  readonly insets: Insets
  /** Where the names stood last time. */
  readonly previous: ReadonlyMap<string, Side>
}

/** Draws names, captions, marks and counts; answers on which side of its node each name stands. */
export function drawOverlay(
  pen: Pen,
  sheet: Sheet,
  scene: Scene,
  { insets, previous }: Around,
): ReadonlyMap<string, Side> {
  const colours = CANVAS[scene.scheme]
  const { width, height } = sheet
  const nodes = screenNodes(sheet, scene)
  const lines = screenLines(sheet, scene)
  const scale = Math.min(1, sheet.scaled(1))
  const titles = drawGroupTitles(pen, scene.groups, nodes, colours)
  const marks = [
    ...drawMarks(pen, lines, nodes, { colours, scale }),
    ...drawBadges(pen, nodes, colours),
  ]
  const captions = drawCaptions(pen, lines, [...marks, ...nodes.map(discBox)], scene)
  const taken = [...titles, ...marks, ...captions]
  const canvas = { x: 0, y: 0, width, height }
  const free = {
    x: insets.left,
    y: insets.top,
    width: width - insets.left - insets.right,
    height: height - insets.top - insets.bottom,
  }
  return drawNames(pen, { nodes, lines, taken, canvas, free, colours, previous })
}
