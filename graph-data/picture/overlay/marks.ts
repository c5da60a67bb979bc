import type { CanvasColours } from '../palette.ts'
import type { Box } from '../labels/boxes.ts'
import { drawContested, drawStance, drawTally, widthOf, type Pen } from '../labels/draw.ts'
import { lineAnchors } from '../line-anchors.ts'
import type { ScreenLine, ScreenNode } from './screen.ts'

const RADIUS = 7
const GAP = 2

interface Marking {
  readonly colours: CanvasColours
  /** 1 where the picture is as near as at first or nearer. */
  readonly scale: number
}

type Stance = 'denies' | 'withdraws'
type Mark = 'contested' | Stance | { readonly count: number }

/** Draws what must be told of a line on the line itself; answers what room that takes. */
export function drawMarks(
  context: Pen,
  lines: readonly ScreenLine[],
  nodes: readonly ScreenNode[],
  { colours, scale }: Marking,
): readonly Box[] {
  const marked = lines.filter((line) => marksOf(line).length > 0)
  if (marked.length === 0) return []
  const anchors = lineAnchors(
    lines,
    nodes.map(({ disc }) => disc),
  )
  const radius = RADIUS * scale
  return marked.flatMap((line) => {
    const anchor = anchors.get(line.id)
    if (!anchor) return []
    const marks = marksOf(line)
    const widths = marks.map((mark) => widthIn(context, mark, radius))
    const width = widths.reduce((sum, one) => sum + one, GAP * (marks.length - 1))
    let left = anchor.x - width / 2
    marks.forEach((mark, index) => {
      const own = widths[index] ?? 0
      const middle = { x: left + own / 2, y: anchor.y }
      left += own + GAP
      const faded = line.strength === 'faded'
      if (mark === 'contested') drawContested(context, middle, radius, colours, faded)
      else if (typeof mark === 'string')
        drawStance(context, middle, { radius, mark, colours, faded })
      else drawTally(context, middle, { text: String(mark.count), width: own, colours, faded })
    })
    return [{ x: anchor.x - width / 2, y: anchor.y - radius, width, height: 2 * radius }]
  })
}

function marksOf({ contested, stance, count }: ScreenLine): readonly Mark[] {
  const marks: Mark[] = []
  if (contested) marks.push('contested')
  if (count > 1) marks.push({ count })
  else if (stance === 'denies' || stance === 'withdraws') marks.push(stance)
  return marks
}

function widthIn(context: Pen, mark: Mark, radius: number): number {
  if (typeof mark === 'string') return 2 * radius
  return Math.max(widthOf(context, String(mark.count), 'tally') + 8, 15)
}
