import { nodeLook } from '../../graph-data/picture/appearance.ts'
import type { Box } from '../../graph-data/picture/labels/boxes.ts'
import { lookInScene } from '../../graph-data/picture/line-look.ts'
import { focusSheet } from '../../graph-data/picture/overlay/focus-sheet.ts'
import type { Scene } from '../../graph-data/picture/scene.ts'
import type { Renderer } from './camera.ts'
import { createFocusLayer, type FocusLayer } from './focus-layer.ts'
import { isLarge } from './large.ts'
import { nodeBoxes } from './node-boxes.ts'
import { createOverlay, screenOf, type Overlay } from './overlay.ts'
import type { Canvas } from './renderer.ts'
import { spotsOf, type Spot } from './spots.ts'
import type { View } from './view.ts'

/** How long nothing is drawn before it is told where things are, in milliseconds. */
const SETTLE_MS = 140

export interface DrawnScene {
  /** Draws what has changed in the view, whatever that may be. */
  readonly redraw: () => void
  /** Draws anew what stands out. */
  readonly emphasise: () => void
  /** Where nodes and their names stand, in CSS pixels of the canvas. */
  readonly boxesOf: (ids: readonly string[]) => readonly Box[]
  readonly stop: () => void
}

/**
 * Lets the view's scene decide how everything looks, draws names above each frame, and tells where
 * things are once the frames have stopped. In a large picture what stands out comes on a layer of
 * its own: to fade all the rest would take as long as to draw it.
 */
export function drawScene(
  canvas: Canvas,
  view: View,
  onSpots: (spots: readonly Spot[]) => void,
): DrawnScene {
  const { renderer } = canvas
  const overlay = createOverlay()
  const above = drawAbove(canvas, view, overlay)
  const telling = tellSpots(canvas, view, onSpots)
  const ofGround = (): Scene => (isLarge(renderer.getGraph()) ? view.ground() : view.scene())
  let drawn: Scene | null = null
  let shown: Scene | null = null
  dress(renderer, ofGround)
  renderer.on('afterRender', () => {
    shown = view.scene()
    above()
    telling.soon()
  })
  const stands = (): boolean => isLarge(renderer.getGraph()) && drawn === view.ground()
  const emphasise = (): void => {
    above()
    telling.soon()
  }
  return {
    redraw: () => {
      if (stands()) return emphasise()
      drawn = view.ground()
      if (shown !== view.scene()) renderer.refresh({ schedule: true })
      return undefined
    },
    emphasise: () => {
      if (isLarge(renderer.getGraph())) emphasise()
      else renderer.refresh({ schedule: true, skipIndexation: true })
    },
    boxesOf: (ids) => nodeBoxes(renderer, view.scene(), overlay, ids),
    stop: telling.stop,
  }
}

function dress(renderer: Renderer, scene: () => Scene): void {
  renderer.setSetting('nodeReducer', (_, { x, y, item, degree }) => ({
    x,
    y,
    ...nodeLook(item, degree, scene()),
  }))
  renderer.setSetting('edgeReducer', (_, { item, curvature }) =>
    lookInScene(item, curvature, scene()),
  )
}

/** Draws what stands above nodes and lines. */
function drawAbove({ renderer, context }: Canvas, view: View, overlay: Overlay): () => void {
  let layer: FocusLayer | null = null
  return () => {
    const scene = view.scene()
    const { insets } = view.input()
    const screen = screenOf(renderer)
    const isApart = isLarge(renderer.getGraph()) && scene.focus !== null
    const sheet = isApart ? focusSheet(screen, scene) : null
    if (isApart) layer ??= createFocusLayer(renderer, context.canvas)
    layer?.show(sheet, scene)
    overlay.draw(context, sheet ?? screen, sheet ? { ...scene, groups: [] } : scene, insets)
  }
}

interface Telling {
  readonly soon: () => void
  readonly stop: () => void
}

/** Tells where things are: at once the first time, and then whenever nothing has been drawn for long. */
function tellSpots(
  { renderer }: Canvas,
  view: View,
  onSpots: (spots: readonly Spot[]) => void,
): Telling {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isNew = true
  const tell = (): void => onSpots(spotsOf(renderer, view.scene()))
  return {
    soon: () => {
      clearTimeout(timer)
      if (renderer.getGraph().order === 0) return
      if (isNew) tell()
      isNew = false
      timer = setTimeout(tell, SETTLE_MS)
    },
    stop: () => clearTimeout(timer),
  }
}
