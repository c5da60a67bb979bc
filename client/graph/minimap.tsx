import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { kindLook, CANVAS, type Scheme } from '../../graph-data/picture/palette.ts'
import { kindOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import { TEXTS } from '../texts.ts'
import styles from './minimap.module.css'
import { frameOf, placeAt, spotIn, type Frame } from './minimap-frame.ts'
import type { Picture } from './picture.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'
import type { PictureInput } from './view.ts'
import type { MapNode, Sight } from './sight.ts'

export interface MinimapProps {
  readonly picture: RefObject<Picture | null>
  readonly input: PictureInput
}

const SIZE = { width: 168, height: 112 }
/** The map is there when less of the picture than this is in sight. */
const ENOUGH = 0.7
/** Room for the buttons for zooming, which lie beside the map. */
const BUTTONS = 56
const GAP = 12

/** The whole picture in small, where little of it is in sight; a drag moves the picture. */
export function Minimap({ picture, input }: MinimapProps) {
  const [sight, setSight] = useState<Sight | null>(null)
  useEffect(() => picture.current?.lookout.listen(setSight), [picture])
  if (!sight || sight.share >= ENOUGH) return null
  return (
    <SightMap
      sight={sight}
      input={input}
      onPan={(place) => picture.current?.lookout.centreOn(place)}
    />
  )
}

interface SightMapProps {
  readonly sight: Sight
  readonly input: PictureInput
  readonly onPan: (place: Point) => void
}

function SightMap({ sight, input, onPan }: SightMapProps) {
  const { data, scheme, insets, reading } = input
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<Frame | null>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const nodes = sight.nodes()
    const map = { nodes, corners: sight.corners, frame: frameOf(nodes, SIZE), scheme }
    frame.current = map.frame
    drawMap(context, map, (id) => colourOf(data, reading.colours, id, scheme))
  }, [sight, data, reading, scheme])

  const pan = ({ clientX, clientY, currentTarget, buttons }: PointerEvent<HTMLCanvasElement>) => {
    if (buttons === 0 || !frame.current) return
    const { left, top } = currentTarget.getBoundingClientRect()
    onPan(placeAt({ x: clientX - left, y: clientY - top }, frame.current))
  }
  const ratio = window.devicePixelRatio || 1
  const right = Math.max(insets.right + GAP, BUTTONS)
  return (
    <canvas
      ref={canvas}
      className={styles['map']}
      style={{ ...SIZE, right, bottom: insets.bottom + 10 }}
      width={SIZE.width * ratio}
      height={SIZE.height * ratio}
      title={TEXTS.appearance.minimap}
      aria-hidden="true"
      data-testid="minimap"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        pan(event)
      }}
      onPointerMove={pan}
    />
  )
}

function colourOf(
  data: GraphData,
  colours: ReadonlyMap<string, string> | null,
  id: string,
  scheme: Scheme,
): string {
  const node = data.nodes.get(id)
  return colours?.get(id) ?? kindLook(node ? kindOf(node) : '').colour[scheme]
}

interface Drawing {
  readonly nodes: readonly MapNode[]
  readonly corners: Sight['corners']
  readonly frame: Frame
  readonly scheme: Scheme
}

function drawMap(
  context: CanvasRenderingContext2D,
  { nodes, corners, frame, scheme }: Drawing,
  colour: (id: string) => string,
): void {
  const ratio = window.devicePixelRatio || 1
  const radius = nodes.length > 500 ? 1.2 : 2.2
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, SIZE.width, SIZE.height)
  for (const node of nodes) {
    const { x, y } = spotIn(node, frame)
    context.fillStyle = colour(node.id)
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
  }
  const [first, last] = corners.map((corner) => spotIn(corner, frame))
  if (!first || !last) return
  const { accent } = CANVAS[scheme]
  const box = [first.x, first.y, last.x - first.x, last.y - first.y] as const
  context.globalAlpha = 0.1
  context.fillStyle = accent
  context.fillRect(...box)
  context.globalAlpha = 1
  context.strokeStyle = accent
  context.lineWidth = 1.5
  context.strokeRect(...box)
}
