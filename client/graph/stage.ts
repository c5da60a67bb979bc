import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { NO_DATA } from '../../graph-data/model/graph-data.ts'
import type { LayoutName } from '../../graph-data/picture/layout/layouts.ts'
import type { Places } from '../state/places.ts'
import type { PictureCommand } from '../state/signal.ts'
import { arrangeAgain, type Arrangement } from './arranging.ts'
import { createFollower, moveCamera } from './camera-moves.ts'
import { revealing, type Renderer } from './camera.ts'
import { createFitter, type Fitter } from './fitter.ts'
import { linesOf } from '../../graph-data/picture/layout/layout-input.ts'
import { placesOf, syncGraph } from './graph-model.ts'
import { placeNew } from './layout/place-new.ts'
import { createMover } from './mover.ts'
import type { Canvas } from './renderer.ts'
import type { View } from './view.ts'

type CameraCommand = Extract<PictureCommand, { type: 'zoom' | 'reveal' }>

export interface Stage {
  /** Makes the picture hold what the view asks for: the first data as arranged, later data added. */
  readonly show: () => Promise<void>
  /** The space for the picture has become another one. */
  readonly resize: () => void
  readonly obey: (command: Exclude<PictureCommand, { type: 'draw' | 'looks' }>) => void
}

export interface StageEvents {
  /** The picture has put what had no place. */
  readonly onSettle: (places: Places) => void
  /** A layout that was asked for is found. */
  readonly onArranged: (layout: LayoutName, places: Places) => void
  readonly onFault: (error: unknown) => void
}

export interface StageHost extends StageEvents {
  /** What the view asks for is on the canvas, and may look otherwise than before. */
  readonly redraw: () => void
}

export function createStage(
  canvas: Canvas,
  view: View,
  first: Arrangement,
  events: StageHost,
  signal: AbortSignal,
): Stage {
  const { renderer, graph } = canvas
  const follow = createFollower(renderer, view)
  const fitter = createFitter(renderer, view)
  const mover = createMover(graph)
  const filler = createFiller(canvas, view, fitter, events)
  const arranger = createArranger(renderer, view, events, signal)
  let beginning: Promise<void> | null = null

  return {
    show: async () => {
      await (beginning ??= first.places.then((places) => filler.begin(first.data, places)))
      if (signal.aborted) return
      filler.fill()
      mover.follow(view.input().places, (moved) => {
        // A layout that is taken back stands where another one was fitted.
        const isOther = moved > graph.order / 2 && fitter.isFitted()
        if (arranger.isFresh() || isOther) fitter.fit()
      })
      events.redraw()
      fitter.fitAgain()
      follow()
    },
    resize: () => {
      renderer.refresh()
      fitter.fitAgain()
    },
    obey: (command) => {
      if (command.type === 'arrange') arranger.arrange(command.layout)
      else if (command.type === 'fit') fitter.fit()
      else aim(renderer, command, view)
    },
  }
}

function aim(renderer: Renderer, command: CameraCommand, view: View): void {
  const { ratio } = renderer.getCamera()
  if (command.type === 'zoom') moveCamera(renderer, { ratio: ratio / command.factor })
  else moveCamera(renderer, revealing(renderer, command.ids, view.input().insets))
}

interface Arranger {
  readonly arrange: (layout: LayoutName) => void
  /** Whether a layout has been found since the last call. */
  readonly isFresh: () => boolean
}

function createArranger(
  renderer: Renderer,
  view: View,
  { onArranged, onFault }: StageEvents,
  signal: AbortSignal,
): Arranger {
  let fresh = false
  const find = async (layout: LayoutName): Promise<void> => {
    const places = await arrangeAgain(renderer.getContainer(), view.input(), layout, signal)
    fresh = true
    onArranged(layout, places)
  }
  return {
    arrange: (layout) => void find(layout).catch(onFault),
    isFresh: () => {
      const was = fresh
      fresh = false
      return was
    },
  }
}

interface Filler {
  readonly begin: (data: GraphData, places: Places) => void
  readonly fill: () => void
}

/** Keeps `graph` holding the data: what is there stays, what is new finds a place beside its own. */
function createFiller(
  { renderer, graph, frame }: Canvas,
  view: View,
  fitter: Fitter,
  { onSettle }: StageEvents,
): Filler {
  let shown: GraphData = NO_DATA
  return {
    begin: (data, places) => {
      // While there is nothing to draw yet: once everything is there, it is drawn once.
      frame(places)
      syncGraph(graph, data, places)
      fitter.fitAtOnce()
      renderer.refresh()
      shown = data
      onSettle(places)
    },
    fill: () => {
      const { data, places } = view.input()
      if (data === shown) return
      shown = data
      const known = new Map([...places, ...placesOf(graph)])
      const found = placeNew([...data.nodes.keys()], linesOf(data), known)
      syncGraph(graph, data, new Map([...known, ...found]))
      if (found.size > 0) onSettle(found)
    },
  }
}
