import type { Item, Selection } from '../../graph-data/picture/items.ts'
import type { Measure } from '../../graph-data/picture/file/svg-pen.ts'
import type { Sheet } from '../../graph-data/picture/overlay/screen.ts'
import type { Scheme } from '../../graph-data/picture/palette.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'
import type { Scene } from '../../graph-data/picture/scene.ts'
import { fit, pan, screenAt, transformBetween, zoom, type Camera, type Size } from './camera.ts'
import type { ViewerGraph } from './graph.ts'
import { hitAt } from './hit.ts'
import { svgElement } from './make.ts'
import { drawOn, sceneFor, sheetFor } from './picture.ts'

/** The picture in its box. */
export interface Stage {
  readonly fit: () => void
  readonly zoomBy: (factor: number, spot?: Point) => void
  readonly panBy: (by: Point) => void
  /** What lies at a spot of the box, in CSS pixels. */
  readonly at: (spot: Point, reach: number) => Item | null
  /** `near` goes so near that what is selected can be read. */
  readonly show: (selection: Selection, near: boolean) => void
  readonly recolour: (scheme: Scheme) => void
  readonly resize: () => void
}

/** While the picture moves what is drawn already is moved; so long after it is drawn anew. */
const REST_MS = 90
/** From so many relationships on drawing takes longer than a hand waits. */
const MANY = 1_500
const REST_OF_MANY_MS = 400
/** CSS pixels for a unit of the layout at which every name has room. */
const READABLE = 0.6

/** What the stage shows now. */
interface Shown {
  readonly box: HTMLElement
  readonly graph: ViewerGraph
  readonly measure: Measure
  size: Size
  camera: Camera
  /** The camera through which what stands in the box was drawn. */
  drawn: Camera
  scheme: Scheme
  selection: Selection
  scene: Scene
  isFitted: boolean
  waiting: ReturnType<typeof setTimeout> | undefined
}

export function createStage(
  box: HTMLElement,
  graph: ViewerGraph,
  { measure, scheme }: { readonly measure: Measure; readonly scheme: Scheme },
): Stage {
  const size = sizeOf(box)
  const camera = fit([...graph.places.values()], size)
  const scene = sceneFor(graph, scheme, [])
  const state = { scheme, selection: [], isFitted: true, waiting: undefined }
  const shown: Shown = { box, graph, measure, size, camera, drawn: camera, scene, ...state }
  draw(shown)
  return {
    fit: () => fitAll(shown),
    zoomBy: (factor, spot = { x: shown.size.width / 2, y: shown.size.height / 2 }) =>
      move(shown, zoom(shown.camera, shown.size, spot, factor)),
    panBy: (by) => move(shown, pan(shown.camera, by)),
    at: (spot, reach) => hitAt(sheetOf(shown), shown.scene, spot, reach),
    show: (selection, near) => select(shown, selection, near),
    recolour: (next) => {
      shown.scheme = next
      shown.scene = sceneFor(graph, next, shown.selection)
      draw(shown)
    },
    resize: () => {
      const next = sizeOf(box)
      if (next.width === shown.size.width && next.height === shown.size.height) return
      shown.size = next
      if (shown.isFitted) fitAll(shown)
      else draw(shown)
    },
  }
}

function sheetOf({ graph, scene, camera, size }: Shown): Sheet {
  return sheetFor(graph, scene, camera, size)
}

function draw(shown: Shown): void {
  const { box, scene, measure, size } = shown
  clearTimeout(shown.waiting)
  shown.drawn = shown.camera
  const markup = drawOn(sheetOf(shown), scene, measure)
  const { width, height } = size
  const attributes = `width="${width}" height="${height}" aria-hidden="true"`
  box.replaceChildren(svgElement(`<g>${markup}</g>`, attributes))
}

function move(shown: Shown, camera: Camera): void {
  const { box, graph, drawn, size } = shown
  shown.camera = camera
  shown.isFitted = false
  const moved = box.querySelector('svg > g')
  moved?.setAttribute('transform', transformBetween(drawn, camera, size))
  clearTimeout(shown.waiting)
  const rest = graph.drawn.size < MANY ? REST_MS : REST_OF_MANY_MS
  shown.waiting = setTimeout(draw, rest, shown)
}

function fitAll(shown: Shown): void {
  shown.camera = fit([...shown.graph.places.values()], shown.size)
  shown.isFitted = true
  draw(shown)
}

function select(shown: Shown, selection: Selection, near: boolean): void {
  const { graph, scheme, size, camera: before } = shown
  shown.selection = selection
  shown.scene = sceneFor(graph, scheme, selection)
  const camera = inSight(graph, selection, before, size)
  const isSmall = near && camera.scale < READABLE
  shown.camera = isSmall ? focused(graph, shown.scene, camera, size) : camera
  if (shown.camera !== before) shown.isFitted = false
  draw(shown)
}

/** The camera on what is selected with all that it is joined to; nearer, never farther. */
function focused({ places }: ViewerGraph, { focus }: Scene, camera: Camera, size: Size): Camera {
  if (!focus) return camera
  const near = fit(
    [...focus.nodes].flatMap((id) => places.get(id) ?? []),
    size,
  )
  return near.scale > camera.scale ? { ...near, scale: Math.min(near.scale, 1) } : camera
}

function sizeOf(box: HTMLElement): Size {
  return { width: Math.max(box.clientWidth, 1), height: Math.max(box.clientHeight, 1) }
}

/** The camera, moved where what is selected would be out of sight. */
function inSight(graph: ViewerGraph, [item]: Selection, camera: Camera, size: Size): Camera {
  if (!item) return camera
  const line = graph.data.relationships.get(item.id)
  const ends = item.type === 'node' ? [item.id] : line ? [line.source, line.target] : []
  const places = ends.flatMap((id) => graph.places.get(id) ?? [])
  const isSeen = places.every((place) => {
    const { x, y } = screenAt(camera, size, place)
    return x > 0 && y > 0 && x < size.width && y < size.height
  })
  if (isSeen || places.length === 0) return camera
  const sum = places.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }))
  return { ...camera, x: sum.x / places.length, y: sum.y / places.length }
}
