import type { Insets } from '../insets.ts'
import { CANVAS } from '../palette.ts'
import type { EdgeLook, Scene } from './appearance.ts'
import type { Renderer } from './camera.ts'
import type { Pen } from './labels/draw.ts'
import type { Side } from './labels/place-labels.ts'
import { drawBadges } from './overlay/badges.ts'
import { drawCaptions } from './overlay/captions.ts'
import { drawGroupTitles } from './overlay/group-titles.ts'
import { drawMarks } from './overlay/marks.ts'
import { drawNames } from './overlay/names.ts'
import { discBox, screenLines, screenNodes, type Sheet } from './overlay/screen.ts'

/** What stands on the canvas above nodes and lines: names, captions, marks and counts. */
export interface Overlay {
  draw(context: CanvasRenderingContext2D, renderer: Renderer, scene: Scene, insets: Insets): void
}

export function createOverlay(): Overlay {
  let sides: ReadonlyMap<string, Side> = new Map()
  return {
    draw: (context, renderer, scene, insets) => {
      const sheet = screenOf(renderer)
      context.clearRect(0, 0, sheet.width, sheet.height)
      sides = drawOverlay(context, sheet, scene, { insets, previous: sides })
    },
  }
}

/** The canvas of a renderer. */
export function screenOf(renderer: Renderer): Sheet {
  return {
    graph: renderer.getGraph(),
    ...renderer.getDimensions(),
    at: (place) => renderer.graphToViewport(place),
    scaled: (size) => renderer.scaleSize(size),
    lookOf: (id) => renderer.getEdgeDisplayData(id) as EdgeLook | undefined,
  }
}

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
