import type { Drawing } from '../../graph-data/picture/file/drawing.ts'
import type { Box } from '../../graph-data/picture/labels/boxes.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import type { PictureCommand } from '../state/signal.ts'
import type { Arrangement } from './arranging.ts'
import type { Renderer } from './camera.ts'
import { bindInteractions, type Interactions } from './interactions.ts'
import { looksOf } from './looks.ts'
import { createLinger, type Linger } from './linger.ts'
import { isInside, type Point } from '../../graph-data/picture/polygon.ts'
import type { Canvas } from './renderer.ts'
import { createLookout, type Lookout } from './sight.ts'
import { drawScene } from './draw-scene.ts'
import type { Spot } from './spots.ts'
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
  /** Where nodes and their names stand, in CSS pixels of the canvas. */
  readonly boxesOf: (ids: readonly string[]) => readonly Box[]
  readonly lookout: Lookout
  readonly destroy: () => void
}

/** A picture on `canvas` of `first`, which holds data and stands as `arrangement` says. */
export function createPicture(
  canvas: Canvas,
  first: PictureInput,
  arrangement: Arrangement,
  events: PictureEvents,
): Picture {
  const ended = new AbortController()
  const { renderer } = canvas
  const view = createView(first)
  const drawn = drawScene(canvas, view, events.onSpots)
  const linger = createLinger((target) => {
    view.hover(target)
    drawn.emphasise()
  })
  bindInteractions(renderer, interactionsOf(view, linger, events))
  const host = { ...events, redraw: drawn.redraw }
  const stage = createStage(canvas, view, arrangement, host, ended.signal)
  const resized = new ResizeObserver(stage.resize)
  resized.observe(renderer.getContainer())
  stage.show().catch(events.onFault)
  return {
    update: (input) => {
      view.set(input)
      stage.show().catch(events.onFault)
    },
    command: (command) => obey(command, stage, renderer, view),
    nodesWithin: (polygon) => nodesWithin(renderer, view, polygon),
    boxesOf: drawn.boxesOf,
    lookout: createLookout(renderer, view),
    destroy: () => {
      ended.abort()
      linger.end()
      drawn.stop()
      resized.disconnect()
      renderer.kill()
    },
  }
}

function obey(command: PictureCommand, stage: Stage, renderer: Renderer, view: View): void {
  if (command.type === 'draw') command.answer(draw(renderer, view, command))
  else if (command.type === 'looks') command.answer(looksOf(renderer.getGraph(), view.input()))
  else stage.obey(command)
}

/** The picture as a file; what writes it is downloaded when it is first asked for. */
async function draw(
  renderer: Renderer,
  view: View,
  { request, only }: DrawCommand,
): Promise<Drawing> {
  const { drawPicture } = await import('./picture-file/draw-picture.ts')
  const input = view.input()
  return drawPicture(renderer, only ? narrowed(input, only) : input, request)
}

type DrawCommand = Extract<PictureCommand, { type: 'draw' }>

function narrowed(input: PictureInput, only: Visible): PictureInput {
  return { ...input, visible: only, selection: [], path: null, rest: 'remove' }
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
