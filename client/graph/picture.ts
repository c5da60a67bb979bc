import type { Drawing, DrawingRequest } from '../state/drawing.ts'
import type { Item } from '../state/items.ts'
import type { PictureCommand } from '../state/signal.ts'
import { nodeLook } from './appearance.ts'
import { arrangeFirst } from './arranging.ts'
import type { Renderer } from './camera.ts'
import { createGraph } from './graph-model.ts'
import { bindInteractions, type Interactions } from './interactions.ts'
import { createLinger, type Linger } from './linger.ts'
import { lookInScene } from './line-look.ts'
import { createOverlay } from './overlay.ts'
import { isInside, type Point } from './polygon.ts'
import { createCanvas, type Canvas } from './renderer.ts'
import { createLookout, type Lookout } from './sight.ts'
import { spotsOf, type Spot } from './spots.ts'
import { createStage, type Stage, type StageEvents } from './stage.ts'
import { createView, type PictureInput, type View } from './view.ts'

export interface PictureEvents
  extends StageEvents, Omit<Interactions, 'isVisible' | 'selectedNodes'> {
  /** The picture stands still, and this is where things are. */
  readonly onSpots: (spots: readonly Spot[]) => void
}

export interface Picture {
  readonly update: (input: PictureInput) => void
  readonly command: (command: PictureCommand) => void
  /** The visible nodes whose middle lies in `polygon`, in CSS pixels of the canvas. */
  readonly nodesWithin: (polygon: readonly Point[]) => readonly string[]
  readonly lookout: Lookout
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
  const arrangement = arrangeFirst(container, first, ended.signal)
  const canvas = createCanvas(container, graph)
  const { renderer } = canvas
  const view = createView(first)
  dress(renderer, view)
  const stop = drawOver(canvas, view, events.onSpots)
  const linger = createLinger((target) => {
    view.hover(target)
    renderer.refresh({ schedule: true, skipIndexation: true })
  })
  bindInteractions(renderer, interactionsOf(view, linger, events))
  const stage = createStage(canvas, graph, view, arrangement, events, ended.signal)
  const resized = new ResizeObserver(stage.resize)
  resized.observe(container)
  stage.show().catch(events.onFault)
  return {
    update: (input) => {
      view.set(input)
      stage.show().catch(events.onFault)
    },
    command: (command) => obey(command, stage, renderer, view),
    nodesWithin: (polygon) => nodesWithin(renderer, view, polygon),
    lookout: createLookout(renderer, view),
    destroy: () => {
      ended.abort()
      linger.end()
      stop()
      resized.disconnect()
      renderer.kill()
    },
  }
}

function obey(command: PictureCommand, stage: Stage, renderer: Renderer, view: View): void {
  if (command.type === 'draw') command.answer(draw(renderer, view, command.request))
  else stage.obey(command)
}

/** The picture as a file; what writes it is downloaded when it is first asked for. */
async function draw(renderer: Renderer, view: View, request: DrawingRequest): Promise<Drawing> {
  const { drawPicture } = await import('./picture-file/draw-picture.ts')
  return drawPicture(renderer, view.input(), request)
}

function nodesWithin(renderer: Renderer, view: View, polygon: readonly Point[]): readonly string[] {
  const graph = renderer.getGraph()
  return [...view.scene().visible.nodes].filter((id) => {
    if (!graph.hasNode(id)) return false
    const { x, y } = graph.getNodeAttributes(id)
    return isInside(renderer.graphToViewport({ x, y }), polygon)
  })
}

function interactionsOf(view: View, linger: Linger, events: PictureEvents): Interactions {
  return {
    ...events,
    onHover: (target) => {
      linger.point(target)
      events.onHover(target)
    },
    isVisible: ({ type, id }: Item) => {
      const { nodes, relationships } = view.scene().visible
      return type === 'node' ? nodes.has(id) : relationships.has(id)
    },
    selectedNodes: () =>
      view.input().selection.flatMap(({ type, id }) => (type === 'node' ? [id] : [])),
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
    lookInScene(item, curvature, view.scene()),
  )
}

const SETTLE_MS = 140

/** Draws names above each frame, and tells where things are once the frames have stopped. */
function drawOver(
  { renderer, context }: Canvas,
  view: View,
  onSpots: PictureEvents['onSpots'],
): () => void {
  const overlay = createOverlay()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isNew = true
  const tell = (): void => onSpots(spotsOf(renderer, view.scene()))
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
