import type { CanvasColours } from '../palette.ts'
import { boxesMeet, boxMeetsDisc, isInside, pulledAcross, type Box } from '../labels/boxes.ts'
import { drawGroupTitle, widthOf, type Pen } from '../labels/draw.ts'
import type { LayoutGroup } from '../scene.ts'
import type { ScreenNode } from './screen.ts'

const HEIGHT = 18
/** Between a title and the highest node of its group. */
const GAP = 14
/** The same at the rim of what can be seen. */
const NEAREST = 1

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
    // Above the middle, or above the first or the last of its group.
    const box = [(left + right) / 2, left, right]
      .map((middle) => boxAbove(top, middle, width, free))
      .find((one) => isInside(one, free) && isFree(one, boxes, nodes))
    if (!box) continue
    drawGroupTitle(context, title.toUpperCase(), box, colours)
    boxes.push(box)
  }
  return boxes
}

/** Lower where the rim of `part` asks for it, and to the side of a panel. */
function boxAbove(top: number, middle: number, width: number, part: Box): Box {
  const y = Math.max(top - GAP - HEIGHT, Math.min(part.y, top - NEAREST - HEIGHT))
  const box = { x: middle - width / 2, y, width, height: HEIGHT }
  return middle > part.x && middle < part.x + part.width ? pulledAcross(box, part) : box
}

function isFree(box: Box, titles: readonly Box[], nodes: readonly ScreenNode[]): boolean {
  return (
    titles.every((other) => !boxesMeet(box, other)) &&
    nodes.every(({ disc }) => !boxMeetsDisc(box, disc))
  )
}
