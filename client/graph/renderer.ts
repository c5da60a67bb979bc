import { Sigma } from 'sigma'
import type { Renderer } from './camera.ts'
import type { PictureGraph } from './graph-model.ts'
import type { Places } from '../../graph-data/picture/layout/arrangement.ts'
import { extent } from '../../graph-data/picture/layout/fill-space.ts'
import { lookUpSparingly } from './looking-up.ts'
import { moveFrames } from './moved-frame.ts'
import { nextTask } from './next-task.ts'
import { nodeScale } from '../../graph-data/picture/node-scale.ts'
import { LineProgram } from './programs/line-program.ts'
import { NoProgram } from './programs/no-program.ts'
import { ShapeProgram } from './programs/shape-program.ts'
import { wakeGraphics } from './wake-graphics.ts'
import { warmUp } from './warm-up.ts'

/**
 * Sigma makes the programs that it knows when it is made, and all at once: it knows none at first.
 * `circle` and `arrow` are there only to keep its own from being made.
 */
const NO_PROGRAMS = {
  defaultNodeType: 'shape',
  defaultEdgeType: 'line',
  nodeProgramClasses: { shape: NoProgram, circle: NoProgram },
  nodeHoverProgramClasses: { shape: NoProgram, circle: NoProgram },
  edgeProgramClasses: { line: NoProgram, arrow: NoProgram },
}
const NODE_PROGRAMS = { ...NO_PROGRAMS.nodeProgramClasses, shape: ShapeProgram as never }
const LINE_PROGRAMS = { ...NO_PROGRAMS.edgeProgramClasses, line: LineProgram as never }

const SETTINGS = {
  ...NO_PROGRAMS,
  allowInvalidContainer: true,
  defaultDrawNodeHover: () => undefined,
  enableEdgeEvents: true,
  renderLabels: false,
  stagePadding: 0,
  zIndex: true,
  minCameraRatio: 0.04,
  maxCameraRatio: 6,
  doubleClickZoomingRatio: 1.6,
}

/** Layers of sigma that stay empty here; each would be put on the screen with every frame. */
const EMPTY_LAYERS = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'] as const

export interface Canvas {
  readonly renderer: Renderer
  /** What the renderer draws. */
  readonly graph: PictureGraph
  /** The layer above nodes and lines, for names. */
  readonly context: CanvasRenderingContext2D
  /** Fixes the frame in which coordinates are measured, so that new nodes do not move old ones. */
  readonly frame: (places: Places) => void
}

/**
 * A renderer of `graph`, which is empty, made in several tasks: each waits for the graphics. Nothing
 * of it is seen before its first frame; null where `signal` aborts meanwhile.
 * @throws {Error} where the browser offers neither WebGL 2 nor WebGL.
 */
export async function createCanvas(
  container: HTMLElement,
  graph: PictureGraph,
  signal: AbortSignal,
): Promise<Canvas | null> {
  let unit = 1
  const scale = (ratio: number): number => 1 / nodeScale(unit / ratio, graph.order)
  const renderer = await createRenderer(container, graph, scale, signal)
  if (!renderer) return null
  const context = nameLayer(renderer)
  const measure = () => {
    fitLayer(context, renderer)
    unit = unitOf(renderer)
  }
  renderer.on('resize', measure)
  measure()
  return {
    renderer,
    graph,
    context,
    frame: (places) => {
      renderer.setCustomBBox(frameAround(places))
      renderer.refresh()
      measure()
      container.style.visibility = ''
    },
  }
}

async function createRenderer(
  container: HTMLElement,
  graph: PictureGraph,
  zoomToSizeRatioFunction: (ratio: number) => number,
  signal: AbortSignal,
): Promise<Renderer | null> {
  await wakeGraphics()
  await nextTask()
  if (signal.aborted) return null
  container.style.visibility = 'hidden'
  const renderer: Renderer = new Sigma(graph, container, { ...SETTINGS, zoomToSizeRatioFunction })
  for (const step of STEPS) {
    await nextTask()
    if (signal.aborted) {
      renderer.kill()
      return null
    }
    step(renderer)
  }
  return renderer
}

/** What makes a renderer ready; each step takes a while in graphics in software. */
const STEPS: readonly ((renderer: Renderer) => void)[] = [
  (renderer) => renderer.setSetting('nodeProgramClasses', NODE_PROGRAMS),
  (renderer) => renderer.setSetting('edgeProgramClasses', LINE_PROGRAMS),
  warmUp,
  spare,
]

/** The pixels of a unit of the graph's places, in the first camera. */
function unitOf(renderer: Renderer): number {
  const cameraState = { ...renderer.getCamera().getState(), ratio: 1 }
  const [from, to] = [0, 1].map((x) => renderer.graphToViewport({ x, y: 0 }, { cameraState }))
  return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 1
}

/** The layer on which names are written. */
function nameLayer(renderer: Renderer): CanvasRenderingContext2D {
  const layer = renderer.createCanvas('names', { beforeLayer: 'mouse' })
  layer.style.pointerEvents = 'none'
  const context = layer.getContext('2d')
  if (!context) throw new Error('The browser offers no canvas to draw names on')
  return context
}

/** Leaves out of each frame what nobody sees. */
function spare(renderer: Renderer): void {
  lookUpSparingly(renderer, moveFrames(renderer))
  const layers = renderer.getCanvases()
  for (const name of EMPTY_LAYERS) if (layers[name]) layers[name].style.display = 'none'
}

function fitLayer(context: CanvasRenderingContext2D, renderer: Renderer): void {
  const layer = context.canvas
  const { width, height } = renderer.getDimensions()
  const pixelRatio = window.devicePixelRatio || 1
  layer.width = width * pixelRatio
  layer.height = height * pixelRatio
  layer.style.width = `${width}px`
  layer.style.height = `${height}px`
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
}

function frameAround(places: Places): { x: [number, number]; y: [number, number] } {
  const { x, y, width, height } = extent(places)
  const across = Math.max(width, 200) / 2
  const upwards = Math.max(height, 200) / 2
  return { x: [x - across, x + across], y: [y - upwards, y + upwards] }
}
