import type { Shape } from '../palette.ts'
import type { Point } from '../polygon.ts'
import { short } from './xml.ts'

const ROOT = Math.SQRT2

/**
 * The path of a node's shape around (0, 0), as programs/shape-shaders.ts draws it; y points down.
 * `grow` moves its edge outwards, with sharp corners.
 */
export function shapePath(shape: Shape, radius: number, grow = 0): string {
  return PATHS[shape](radius, grow)
}

type Draw = (radius: number, grow: number) => string

const PATHS: Readonly<Record<Shape, Draw>> = {
  circle: (r, g) => circle(r + g),
  square: (r, g) => polygon(corners(r * 0.88 + g)),
  'triangle-down': (r, g) => polygon(regular(3, r * 1.3 + 2 * g, 180, -r * 0.2)),
  hexagon: (r, g) => polygon(regular(6, r * 1.08 + g / Math.cos(Math.PI / 6), 0, 0)),
  triangle: (r, g) => polygon(regular(3, r * 1.3 + 2 * g, 0, r * 0.2)),
  dome,
  house,
  ring: (r, g) => circle(r + g) + (r * 0.48 - g > 0 ? circle(r * 0.48 - g) : ''),
  diamond: (r, g) => polygon(diamond(r * 1.22 + ROOT * g, 0)),
  star: (r, g) => polygon(star(r * 1.45 + 2.786 * g)),
  'twin-diamond': (r, g) => polygon(twins(r + ROOT * g, r * 0.42)),
}

/** The line inside of the twin diamond, where the front one covers the other; null in other shapes. */
export function innerPath(shape: Shape, radius: number): string | null {
  if (shape !== 'twin-diamond') return null
  const aside = radius * 0.42
  const meet = radius - aside
  const [top, right, bottom] = [
    { x: 0, y: -meet },
    { x: meet, y: 0 },
    { x: 0, y: meet },
  ]
  return polygon([top, right, bottom]).replace('Z', '')
}

function circle(r: number): string {
  const arc = `a${short(r)} ${short(r)} 0 1 1`
  return `M0 ${short(-r)}${arc} 0 ${short(2 * r)}${arc} 0 ${short(-2 * r)}Z`
}

function dome(r: number, g: number): string {
  const [reach, base] = [r * 1.3 + g, r * 0.6 + g]
  const half = Math.sqrt(Math.max(reach * reach - (base - r * 0.6) ** 2, 0))
  const [x, y, round] = [half, base, reach].map(short)
  const large = g > 0 ? 1 : 0
  return `M${short(-half)} ${y}A${round} ${round} 0 ${large} 1 ${x} ${y}Z`
}

function house(r: number, g: number): string {
  const [wall, floor, top] = [r * 0.82 + g, r * 0.85 + g, r * 1.15 + ROOT * g]
  return polygon([
    { x: 0, y: -top },
    { x: wall, y: wall - top },
    { x: wall, y: floor },
    { x: -wall, y: floor },
    { x: -wall, y: wall - top },
  ])
}

function corners(half: number): readonly Point[] {
  return [
    { x: -half, y: -half },
    { x: half, y: -half },
    { x: half, y: half },
    { x: -half, y: half },
  ]
}

/** A regular polygon with a corner `turn` degrees clockwise from the top, its middle `down`. */
function regular(count: number, reach: number, turn: number, down: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (turn / 180 + (2 * index) / count) * Math.PI
    return { x: Math.sin(angle) * reach, y: down - Math.cos(angle) * reach }
  })
}

function diamond(reach: number, x: number): readonly Point[] {
  return [
    { x, y: -reach },
    { x: x + reach, y: 0 },
    { x, y: reach },
    { x: x - reach, y: 0 },
  ]
}

function star(reach: number): readonly Point[] {
  const dent = reach / 3.6
  return [
    { x: 0, y: -reach },
    { x: dent, y: -dent },
    { x: reach, y: 0 },
    { x: dent, y: dent },
    { x: 0, y: reach },
    { x: -dent, y: dent },
    { x: -reach, y: 0 },
    { x: -dent, y: -dent },
  ]
}

/** Two diamonds side by side, as one. */
function twins(reach: number, aside: number): readonly Point[] {
  const meet = reach - aside
  return [
    { x: -aside, y: -reach },
    { x: 0, y: -meet },
    { x: aside, y: -reach },
    { x: aside + reach, y: 0 },
    { x: aside, y: reach },
    { x: 0, y: meet },
    { x: -aside, y: reach },
    { x: -aside - reach, y: 0 },
  ]
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`
}
