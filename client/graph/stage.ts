import { NO_DATA, type GraphData } from '../state/graph-data.ts'
import type { PictureCommand } from '../state/signal.ts'
import { createFollower, moveCamera } from './camera-moves.ts'
import { revealing, type Renderer } from './camera.ts'
import { createFitter, type Fitter } from './fitter.ts'
import { layoutInput, linesOf, placesOf, syncGraph, type PictureGraph } from './graph-model.ts'
import { placeNew } from './layout/place-new.ts'
import { runLayout } from './layout/run-layout.ts'
import type { Canvas } from './renderer.ts'
import type { View } from './view.ts'

/** A wide space and a high one; between the two the picture is the same on every screen. */
const LANDSCAPE = 1.5
const PORTRAIT = 0.52

export interface Stage {
  /** Makes the picture hold what the view asks for; the first data is arranged, later data added. */
  readonly show: () => Promise<void>
  /** The space for the picture has become another one. */
  readonly resize: () => void
  readonly obey: (command: PictureCommand) => void
}

export function createStage(
  canvas: Canvas,
  graph: PictureGraph,
  view: View,
  signal: AbortSignal,
): Stage {
  const { renderer } = canvas
  const follow = createFollower(renderer, view)
  const fitter = createFitter(renderer, view)
  let shown: GraphData = NO_DATA
  let arranging: Promise<void> | null = null

  async function arrangeFirst(data: GraphData): Promise<void> {
    await arrangeAll(canvas, graph, data, signal)
    shown = data
    fitter.fitAtOnce()
  }

  async function show(): Promise<void> {
    const { data } = view.input()
    if (data.nodes.size === 0) return
    if (shown.nodes.size === 0) await (arranging ??= arrangeFirst(data))
    if (signal.aborted) return
    const latest = view.input().data
    if (latest !== shown) {
      const places = placeNew([...latest.nodes.keys()], linesOf(latest), placesOf(graph))
      syncGraph(graph, latest, places)
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

async function arrangeAll(
  { renderer, frame }: Canvas,
  graph: PictureGraph,
  data: GraphData,
  signal: AbortSignal,
): Promise<void> {
  const places = await runLayout(layoutInput(data, aspectOf(renderer)), signal)
  syncGraph(graph, data, places)
  frame(places)
}

function obey(command: PictureCommand, renderer: Renderer, view: View, fitter: Fitter): void {
  const { ratio } = renderer.getCamera()
  if (command.type === 'fit') fitter.fit()
  else if (command.type === 'zoom') moveCamera(renderer, { ratio: ratio / command.factor })
  else moveCamera(renderer, revealing(renderer, command.ids, view.input().insets))
}

/** The canvas as a whole decides, so that a panel which happens to be open changes nothing. */
function aspectOf(renderer: Renderer): number {
  const { width, height } = renderer.getDimensions()
  return width >= height ? LANDSCAPE : PORTRAIT
}
