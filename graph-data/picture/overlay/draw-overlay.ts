import type { Insets } from '../insets.ts'
import type { Box } from '../labels/boxes.ts'
import type { Pen } from '../labels/draw.ts'
import type { LabelPlace, Side } from '../labels/place-labels.ts'
import { CANVAS } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawBadges } from './badges.ts'
import { drawCaptions } from './captions.ts'
import { drawGroupTitles } from './group-titles.ts'
import { drawMarks } from './marks.ts'
import { drawNames, pointsOn } from './names.ts'
import { discBox, screenLines, screenNodes, type ScreenNode, type Sheet } from './screen.ts'

interface Around {
  readonly insets: Insets
  /** Where the names stood last time. */
  readonly previous: ReadonlyMap<string, Side>
  /** Whether names are written in full where there is room. */
  readonly whole?: boolean
}

/** Draws names, captions, marks and counts; answers where each name stands, by its node. */
export function drawOverlay(
  pen: Pen,
  sheet: Sheet,
  scene: Scene,
  { insets, previous, whole = false }: Around,
): ReadonlyMap<string, LabelPlace> {
  const colours = CANVAS[scene.scheme]
  const nodes = screenNodes(sheet, scene)
  const lines = screenLines(sheet, scene)
  const scale = Math.min(1, sheet.scaled(1))
  const free = freePart(sheet, insets)
  const titles = drawGroupTitles(pen, scene.groups, nodes, { free, colours })
  const marks = [
    ...drawMarks(pen, lines, nodes, { colours, scale }),
    ...drawBadges(pen, nodes, colours),
  ]
  const discs = nodes.map(({ disc }) => disc)
  const naming = { discs, lines: pointsOn(lines), free, colours, previous, whole }
  const [chosen, others] = [nodes.filter(isChosen), nodes.filter((node) => !isChosen(node))]
  const first = drawNames(pen, { ...naming, nodes: chosen, taken: [...titles, ...marks] })
  const named = [...marks, ...first.map(({ box }) => box)]
  const room = { taken: [...named, ...nodes.map(discBox)], free }
  const captions = drawCaptions(pen, lines, room, scene)
  const taken = [...titles, ...named, ...captions]
  const rest = drawNames(pen, { ...naming, nodes: others, taken })
  return new Map([...first, ...rest].map((place) => [place.id, place]))
}

function isChosen({ strength }: ScreenNode): boolean {
  return strength === 'selected'
}

function freePart({ width, height }: Sheet, { top, right, bottom, left }: Insets): Box {
  return { x: left, y: top, width: width - left - right, height: height - top - bottom }
}
