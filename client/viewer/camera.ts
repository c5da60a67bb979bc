import type { Point } from '../../graph-data/picture/polygon.ts'

/** What of the picture is seen: the place in the middle, and CSS pixels for a unit of the layout. */
export interface Camera extends Point {
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const FARTHEST = 0.02
const NEAREST = 8
/** A picture of two nodes need not fill the screen. */
const NEAREST_FIT = 1.8
/** Room for the names at the rim, of a wide screen and of a narrow one. */
const ROOM = { x: 70, y: 46 }
const NARROW = 0.09

/** All of `places` in sight. */
export function fit(places: readonly Point[], { width, height }: Size): Camera {
  if (places.length === 0) return { x: 0, y: 0, scale: 1 }
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity }
  for (const { x, y } of places) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.low = Math.min(box.low, y)
    box.high = Math.max(box.high, y)
  }
  const room = Math.min(ROOM.x, width * NARROW)
  const across = (width - 2 * room) / Math.max(box.right - box.left, 1)
  const upwards = Math.max(height - 2 * ROOM.y, height / 2) / Math.max(box.high - box.low, 1)
  const scale = Math.max(FARTHEST, Math.min(across, upwards, NEAREST_FIT))
  return { x: (box.left + box.right) / 2, y: (box.low + box.high) / 2, scale }
}

/** Where a place lies on the screen, y downwards. */
export function screenAt({ x, y, scale }: Camera, { width, height }: Size, place: Point): Point {
  return { x: width / 2 + (place.x - x) * scale, y: height / 2 - (place.y - y) * scale }
}

/** The place that lies at a spot of the screen. */
export function placeAt({ x, y, scale }: Camera, { width, height }: Size, spot: Point): Point {
  return { x: x + (spot.x - width / 2) / scale, y: y - (spot.y - height / 2) / scale }
}

export function pan(camera: Camera, by: Point): Camera {
  return { ...camera, x: camera.x - by.x / camera.scale, y: camera.y + by.y / camera.scale }
}

/** `factor` times as near, with what lies at `spot` staying there. */
export function zoom(camera: Camera, size: Size, spot: Point, factor: number): Camera {
  const scale = Math.min(NEAREST, Math.max(FARTHEST, camera.scale * factor))
  const place = placeAt(camera, size, spot)
  const moved = placeAt({ ...camera, scale }, size, spot)
  return { x: camera.x + place.x - moved.x, y: camera.y + place.y - moved.y, scale }
}

/** How what was drawn through one camera lies on the screen of another, as SVG's `transform`. */
export function transformBetween(drawn: Camera, now: Camera, size: Size): string {
  const ratio = now.scale / drawn.scale
  const { x, y } = screenAt(now, size, drawn)
  const left = x - (ratio * size.width) / 2
  const top = y - (ratio * size.height) / 2
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${ratio.toFixed(5)})`
}
