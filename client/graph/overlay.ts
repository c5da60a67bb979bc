import type { Insets } from '../insets.ts'
import { CANVAS } from '../palette.ts'
import type { Scene } from './appearance.ts'
import type { Renderer } from './camera.ts'
import type { Side } from './labels/place-labels.ts'
import { drawBadges } from './overlay/badges.ts'
import { drawCaptions } from './overlay/captions.ts'
import { drawGroupTitles } from './overlay/group-titles.ts'
import { drawMarks } from './overlay/marks.ts'
import { drawNames } from './overlay/names.ts'
import { discBox, screenLines, screenNodes } from './overlay/screen.ts'

/** What stands on the canvas above nodes and lines: names, captions, marks and counts. */
export interface Overlay {
  draw(context: CanvasRenderingContext2D, renderer: Renderer, scene: Scene, insets: Insets): void
}

export function createOverlay(): Overlay {
  let sides: ReadonlyMap<string, Side> = new Map()
  return {
    draw: (context, renderer, scene, insets) => {
      const colours = CANVAS[scene.scheme]
      const { width, height } = renderer.getDimensions()
      context.clearRect(0, 0, width, height)
      const nodes = screenNodes(renderer, scene)
      const lines = screenLines(renderer, scene)
      const scale = Math.min(1, renderer.scaleSize(1))
      const titles = drawGroupTitles(context, scene.groups, nodes, colours)
      const marks = [
        ...drawMarks(context, lines, nodes, { colours, scale }),
        ...drawBadges(context, nodes, colours),
      ]
      const captions = drawCaptions(context, lines, [...marks, ...nodes.map(discBox)], scene)
      const taken = [...titles, ...marks, ...captions]
      const canvas = { x: 0, y: 0, width, height }
      const free = {
        x: insets.left,
        y: insets.top,
        width: width - insets.left - insets.right,
        height: height - insets.top - insets.bottom,
      }
      sides = drawNames(context, { nodes, lines, taken, canvas, free, colours, previous: sides })
    },
  }
}
