import type { Selection } from '../state/link.ts'
import type { PictureCommand } from '../state/signal.ts'
import { edgeLook, nodeLook } from './appearance.ts'
import type { Renderer } from './camera.ts'
import { createGraph } from './graph-model.ts'
import { bindInteractions } from './interactions.ts'
import { createOverlay } from './overlay.ts'
import { createCanvas, type Canvas } from './renderer.ts'
import { spotsOf, type Spot } from './spots.ts'
import { arrange, createStage } from './stage.ts'
import { createView, type PictureInput, type View } from './view.ts'

export interface PictureEvents {
  readonly onSelect: (target: Selection | null) => void
  /** More neighbours of a node are asked for. */
  readonly onExpand: (id: string) => void
  readonly onHover: (target: Selection | null) => void
  /** The picture stands still, and this is where things are. */
  readonly onSettled: (spots: readonly Spot[]) => void
  /** The picture cannot be arranged. */
  readonly onFault: (error: unknown) => void
}

export interface Picture {
  readonly update: (input: PictureInput) => void
  readonly command: (command: PictureCommand) => void
  readonly destroy: () => void
}

/**
 * A picture of `first`, which holds data.
 * @throws {Error} where the browser cannot draw.
 */
export function createPicture(
  container: HTMLElement,
  first: PictureInput,
  events: PictureEvents,
): Picture {
  const graph = createGraph()
  const ended = new AbortController()
  // First, so that the worker arranges while this thread waits for WebGL.
  const arrangement = arrange(container, first.data, ended.signal)
  const canvas = createCanvas(container, graph)
  const { renderer } = canvas
  const view = createView(first)
  dress(renderer, view)
  const stop = drawOver(canvas, view, events.onSettled)
  bindInteractions(renderer, {
    onSelect: events.onSelect,
    onExpand: events.onExpand,
    onHover: (target) => {
      view.hover(target)
      renderer.refresh({ schedule: true })
      events.onHover(target)
    },
  })
  const stage = createStage(canvas, graph, view, arrangement, ended.signal)
  const resized = new ResizeObserver(stage.resize)
  resized.observe(container)
  stage.show().catch(events.onFault)
  return {
    update: (input) => {
      view.set(input)
      stage.show().catch(events.onFault)
    },
    command: stage.obey,
    destroy: () => {
      ended.abort()
      stop()
      resized.disconnect()
      renderer.kill()
    },
  }
}

/** Lets the scene decide how nodes and lines look. */
function dress(renderer: Renderer, view: View): void {
  renderer.setSetting('nodeReducer', (_, { x, y, item, degree }) => ({
    x,
    y,
    ...nodeLook(item, degree, view.scene()),
  }))
  renderer.setSetting('edgeReducer', (_, { item, curvature }) =>
    edgeLook(item, curvature, view.scene()),
  )
}

const SETTLE_MS = 140

/** Draws names above each frame, and tells where things are once the frames have stopped. */
function drawOver(
  { renderer, context }: Canvas,
  view: View,
  onSettled: PictureEvents['onSettled'],
): () => void {
  const overlay = createOverlay()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isNew = true
  const tell = (): void => onSettled(spotsOf(renderer, view.scene()))
  renderer.on('afterRender', () => {
    overlay.draw(context, renderer, view.scene(), view.input().insets)
    clearTimeout(timer)
    if (isNew && renderer.getGraph().order > 0) {
      isNew = false
      tell()
    }
    timer = setTimeout(tell, SETTLE_MS)
  })
  return () => clearTimeout(timer)
}
