import type { CanvasColours } from '../palette.ts'
import { PICTURE_TEXTS } from '../texts.ts'
import type { Box } from '../labels/boxes.ts'
import { drawTally, widthOf, type Pen } from '../labels/draw.ts'
import type { ScreenNode } from './screen.ts'

const HEIGHT = 14

/** Draws at each node how many of its neighbours are off the canvas; answers what room that takes. */
export function drawBadges(
  context: Pen,
  nodes: readonly ScreenNode[],
  colours: CanvasColours,
): readonly Box[] {
  return nodes.flatMap(({ disc, away, ghost, strength }) => {
    if (away === 0 || ghost) return []
    const text = PICTURE_TEXTS.appearance.away(away)
    const width = widthOf(context, text, 'tally') + 7
    const box = {
      x: disc.x + disc.radius * 0.62,
      y: disc.y - disc.radius * 0.62 - HEIGHT,
      width,
      height: HEIGHT,
    }
    const middle = { x: box.x + width / 2, y: box.y + HEIGHT / 2 }
    drawTally(context, middle, { text, width, colours, faded: strength === 'faded' })
    return [box]
  })
}
