import { Sigma } from 'sigma'
import type { Renderer } from './camera.ts'
import type { PictureGraph } from './graph-model.ts'
import type { Places } from '../../graph-data/picture/layout/arrangement.ts'
import { extent } from '../../graph-data/picture/layout/fill-space.ts'
import { lookUpSparingly } from './looking-up.ts'
import { moveFrames } from './moved-frame.ts'
import { nodeScale } from '../../graph-data/picture/node-scale.ts'
import { LineProgram } from './programs/line-program.ts'
import { NoProgram } from './programs/no-program.ts'
import { ShapeProgram } from './programs/shape-program.ts'

/** Our own two programs; `circle` and `arrow` are there only to keep sigma's own from being made. */
const PROGRAMS = {
  defaultNodeType: 'shape',
  defaultEdgeType: 'line',
  nodeProgramClasses: { shape: ShapeProgram as never, circle: NoProgram },
  nodeHoverProgramClasses: { shape: NoProgram, circle: NoProgram },
  edgeProgramClasses: { line: LineProgram as never, arrow: NoProgram },
}

/** Layers of sigma that stay empty here; each would be put on the screen with every frame. */
const EMPTY_LAYERS = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'] as const

export interface Canvas {
  readonly renderer: Renderer
  /** The layer above nodes and lines, for names. */
  readonly context: CanvasRenderingContext2D
  /** Fixes the frame in which coordinates are measured, so that new nodes do not move old ones. */
  readonly frame: (places: Places) => void
}

/** @throws {Error} where the browser offers neither WebGL 2 nor WebGL. */
export function createCanvas(container: HTMLElement, graph: PictureGraph): Canvas {
  let unit = 1
  const renderer: Renderer = new Sigma(graph, container, {
    ...PROGRAMS,
    allowInvalidContainer: true,
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: true,
    renderLabels: false,
    stagePadding: 0,
    zIndex: true,
    minCameraRatio: 0.04,
    maxCameraRatio: 6,
    doubleClickZoomingRatio: 1.6,
    zoomToSizeRatioFunction: (ratio) => 1 / nodeScale(unit / ratio, graph.order),
  })
  spare(renderer)
  const layer = renderer.createCanvas('names', { beforeLayer: 'mouse' })
  layer.style.pointerEvents = 'none'
  const context = layer.getContext('2d')
  if (!context) throw new Error('The browser offers no canvas to draw names on')
  const measure = () => {
    fitLayer(layer, context, renderer)
    unit = renderer.getGraphToViewportRatio() * renderer.getCamera().ratio
  }
  renderer.on('resize', measure)
  measure()
  return {
    renderer,
    context,
    frame: (places) => {
      renderer.setCustomBBox(frameAround(places))
      renderer.refresh()
      measure()
    },
  }
}

/** Leaves out of each frame what nobody sees. */
function spare(renderer: Renderer): void {
  lookUpSparingly(renderer, moveFrames(renderer))
  const layers = renderer.getCanvases()
  for (const name of EMPTY_LAYERS) if (layers[name]) layers[name].style.display = 'none'
}

function fitLayer(
  layer: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  renderer: Renderer,
): void {
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
