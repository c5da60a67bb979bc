import { CANVAS, typeLook } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { pointOnLine } from '../curvature.ts'
import { boxesMeet, isInside, type Box } from '../labels/boxes.ts'
import { drawCaption, widthOf, type Pen } from '../labels/draw.ts'
import type { ScreenLine } from './screen.ts'

const SHARES = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75] as const
const MOST = 24

interface Room {
  readonly taken: readonly Box[]
  /** The part of the canvas that no panel lies over. */
  readonly free: Box
}

/**
 * The types of the lines in focus, in words: colour alone would not tell everybody. What several
 * types share has none.
 */
export function drawCaptions(
  context: Pen,
  lines: readonly ScreenLine[],
  { taken, free }: Room,
  scene: Scene,
): readonly Box[] {
  const colours = CANVAS[scene.scheme]
  const strong = lines.filter(({ strength }) => strength === 'strong' || strength === 'selected')
  if (!scene.focus || strong.length > MOST) return []
  const boxes: Box[] = []
  for (const { type, from, to, curvature } of strong) {
    if (type === null) continue
    const look = typeLook(type)
    const width = widthOf(context, look.title, 'caption') + 4
    const box = SHARES.map((share) => {
      const { x, y } = pointOnLine(from, to, curvature, share)
      return { x: x - width / 2, y: y - 7, width, height: 14 }
    }).find(
      (candidate) =>
        isInside(candidate, free) &&
        [...taken, ...boxes].every((other) => !boxesMeet(candidate, other)),
    )
    if (!box) continue
    const colour = look.structural ? colours.mutedText : look.colour[scene.scheme]
    drawCaption(context, look.title, box, colour, colours)
    boxes.push(box)
  }
  return boxes
}
