import { drawOverlay } from '../../graph-data/picture/overlay/draw-overlay.ts'
import type { Insets } from '../../graph-data/picture/insets.ts'
import type { EdgeLook } from '../../graph-data/picture/appearance.ts'
import type { Scene } from '../../graph-data/picture/scene.ts'
import type { Renderer } from './camera.ts'
import type { Box } from '../../graph-data/picture/labels/boxes.ts'
import type { LabelPlace } from '../../graph-data/picture/labels/place-labels.ts'
import type { Sheet } from '../../graph-data/picture/overlay/screen.ts'

/** What stands on the canvas above nodes and lines: names, captions, marks and counts. */
export interface Overlay {
  draw(context: CanvasRenderingContext2D, sheet: Sheet, scene: Scene, insets: Insets): void
  /** Where the name of a node stands, in CSS pixels; undefined where it found no place. */
  nameBox(id: string): Box | undefined
}

export function createOverlay(): Overlay {
  let names: ReadonlyMap<string, LabelPlace> = new Map()
  return {
    draw: (context, sheet, scene, insets) => {
      context.clearRect(0, 0, sheet.width, sheet.height)
      const previous = new Map([...names].map(([id, { side }]) => [id, side]))
      names = drawOverlay(context, sheet, scene, { insets, previous })
    },
    nameBox: (id) => names.get(id)?.box,
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
