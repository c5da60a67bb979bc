import type { CanvasColours } from '../palette.ts'
import { boxesMeet, isInside, pulledAcross, type Box } from '../labels/boxes.ts'
import { drawGroupTitle, widthOf, type Pen } from '../labels/draw.ts'
import type { LayoutGroup } from '../scene.ts'
import type { ScreenNode } from './screen.ts'

const HEIGHT = 18
/** Between a title and the highest node of its group. */
const GAP = 14

interface Ground {
  /** The part of the canvas that no panel lies over. */
  readonly free: Box
  readonly colours: CanvasColours
}

/** The titles of a layout's groups, each above its own; one that would cover another is left out. */
export function drawGroupTitles(
  context: Pen,
  groups: readonly LayoutGroup[],
  nodes: readonly ScreenNode[],
  { free, colours }: Ground,
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
    const middle = (left + right) / 2
    const above = { x: middle - width / 2, y: top - GAP - HEIGHT, width, height: HEIGHT }
    const box = middle > free.x && middle < free.x + free.width ? pulledAcross(above, free) : above
    if (!isInside(box, free) || boxes.some((other) => boxesMeet(box, other))) continue
    drawGroupTitle(context, title.toUpperCase(), box, colours)
    boxes.push(box)
  }
  return boxes
}
