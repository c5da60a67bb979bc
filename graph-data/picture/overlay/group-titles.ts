import type { CanvasColours } from '../palette.ts'
import { boxesMeet, type Box } from '../labels/boxes.ts'
import { drawGroupTitle, widthOf, type Pen } from '../labels/draw.ts'
import type { LayoutGroup } from '../scene.ts'
import type { ScreenNode } from './screen.ts'

const HEIGHT = 18
/** Between a title and the highest node of its group. */
const GAP = 14

/** The titles of a layout's groups, each above its own; one that would cover another is left out. */
export function drawGroupTitles(
  context: Pen,
  groups: readonly LayoutGroup[],
  nodes: readonly ScreenNode[],
  colours: CanvasColours,
): readonly Box[] {
  const discs = new Map(nodes.map(({ id, disc }) => [id, disc]))
  const boxes: Box[] = []
  for (const { title, ids } of groups.toSorted((a, b) => b.ids.length - a.ids.length)) {
    const own = ids.flatMap((id) => discs.get(id) ?? [])
    if (own.length === 0) continue
    const left = Math.min(...own.map(({ x }) => x))
    const right = Math.max(...own.map(({ x }) => x))
    const top = Math.min(...own.map(({ y, radius }) => y - radius))
    const width = widthOf(context, title.toUpperCase(), 'group') + 8
    const x = (left + right) / 2 - width / 2
    const box = { x, y: top - GAP - HEIGHT, width, height: HEIGHT }
    if (boxes.some((other) => boxesMeet(box, other))) continue
    drawGroupTitle(context, title.toUpperCase(), box, colours)
    boxes.push(box)
  }
  return boxes
}
