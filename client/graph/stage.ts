import { NO_DATA, type GraphData } from '../state/graph-data.ts'
import type { PictureCommand } from '../state/signal.ts'
import { createFollower, moveCamera } from './camera-moves.ts'
import { revealing, type Renderer } from './camera.ts'
import { createFitter, type Fitter } from './fitter.ts'
import { layoutInput, linesOf, placesOf, syncGraph, type PictureGraph } from './graph-model.ts'
import type { Places } from './layout/arrangement.ts'
import { placeNew } from './layout/place-new.ts'
import { runLayout } from './layout/run-layout.ts'
import type { Canvas } from './renderer.ts'
import type { View } from './view.ts'

/** A wide space and a high one; between the two the picture is the same on every screen. */
const LANDSCAPE = 1.5
const PORTRAIT = 0.52

export interface Stage {
  /** Makes the picture hold what the view asks for: the first data as arranged, later data added. */
  readonly show: () => Promise<void>
  /** The space for the picture has become another one. */
  readonly resize: () => void
  readonly obey: (command: PictureCommand) => void
}

export interface Arrangement {
  readonly data: GraphData
  readonly places: Promise<Places>
}

/** Begins to arrange `data` for a picture in `container`; rejects when `signal` aborts. */
export function arrange(container: HTMLElement, data: GraphData, signal: AbortSignal): Arrangement {
  const places = runLayout(layoutInput(data, aspectOf(container)), signal)
  // The stage tells what went wrong; until it asks, that is no unhandled rejection.
  places.catch(() => undefined)
  return { data, places }
}

export function createStage(
  canvas: Canvas,
  graph: PictureGraph,
  view: View,
  first: Arrangement,
  signal: AbortSignal,
): Stage {
  const { renderer } = canvas
  const follow = createFollower(renderer, view)
  const fitter = createFitter(renderer, view)
  let shown: GraphData = NO_DATA
  let arranging: Promise<void> | null = null

  const arrangeFirst = async (): Promise<void> => {
    const places = await first.places
    syncGraph(graph, first.data, places)
    canvas.frame(places)
    shown = first.data
    fitter.fitAtOnce()
  }

  async function show(): Promise<void> {
    await (arranging ??= arrangeFirst())
    if (signal.aborted) return
    const latest = view.input().data
    if (latest !== shown) {
      addLater(graph, latest)
      shown = latest
    }
    renderer.refresh({ schedule: true })
    fitter.fitAgain()
    follow()
  }

  return {
    show,
    resize: () => {
      renderer.refresh()
      fitter.fitAgain()
    },
    obey: (command) => obey(command, renderer, view, fitter),
  }
}

/** New nodes find a place beside what they are joined to; what is there stays where it is. */
function addLater(graph: PictureGraph, data: GraphData): void {
  const places = placeNew([...data.nodes.keys()], linesOf(data), placesOf(graph))
  syncGraph(graph, data, places)
}

function obey(command: PictureCommand, renderer: Renderer, view: View, fitter: Fitter): void {
  const { ratio } = renderer.getCamera()
  if (command.type === 'fit') fitter.fit()
  else if (command.type === 'zoom') moveCamera(renderer, { ratio: ratio / command.factor })
  else moveCamera(renderer, revealing(renderer, command.ids, view.input().insets))
}

/** The container as a whole decides, so that a panel which happens to be open changes nothing. */
function aspectOf({ clientWidth, clientHeight }: HTMLElement): number {
  return clientWidth >= clientHeight ? LANDSCAPE : PORTRAIT
}
