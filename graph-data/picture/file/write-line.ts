import type { EdgeLook } from '../appearance.ts'
import type { Point } from '../polygon.ts'
import { beside, measured, part, pointAt, reversed, tangentAt, type Curve } from './curve.ts'
import { element, short, type Attributes } from './xml.ts'

/** How a line lies between its two nodes; lengths in CSS pixels. */
export interface LaidLine {
  readonly curve: Curve
  readonly sourceRadius: number
  readonly targetRadius: number
  /** By how much lines are thicker than at the first zoom. */
  readonly scale: number
}

/** An arrow head is so much longer than half of its width. */
const HEAD = 2.1
/** How thick the edge of what is hollow is: of a line, and of an arrow head. */
const EDGE = 0.95
const HEAD_EDGE = 1.3

/** A relationship as programs/line-shaders.ts draws it; nothing where its nodes leave it no room. */
export function writeLine(laid: LaidLine, look: EdgeLook): string {
  const { curve, sourceRadius, targetRadius, scale } = laid
  const { length, shareAt } = measured(curve)
  const start = sourceRadius + 2
  const end = length - targetRadius - 3
  if (end <= start) return ''
  const [arrow, tail] = [look.arrow * scale, look.tail * scale]
  const room = end - start
  const base = Math.max(end - arrow * HEAD, start)
  const foot = Math.min(start + tail * HEAD, base)
  const heads = [head(curve, shareAt(end), shareAt(base), Math.min(arrow, room / HEAD), look)]
  if (tail > 0) heads.push(head(curve, shareAt(start), shareAt(foot), tail, look))
  if (base <= foot) return heads.join('')
  // From the arrow on, as the dashes are measured.
  const body = reversed(part(curve, shareAt(foot), shareAt(base)))
  return writeBody(body, look, look.size * scale) + heads.join('')
}

function writeBody(body: Curve, { color, dash, hollow }: EdgeLook, thickness: number): string {
  const stroke = { fill: 'none', stroke: color }
  if (dash === 'dotted') {
    const period = thickness + 3
    return path(body, {
      ...stroke,
      'stroke-width': thickness * 1.24,
      'stroke-linecap': 'round',
      'stroke-dasharray': `0.01 ${short(period - 0.01)}`,
      'stroke-dashoffset': period / 2,
    })
  }
  const dashes = dash === 'dashed' ? { 'stroke-dasharray': '7 4' } : {}
  if (!hollow) return path(body, { ...stroke, 'stroke-width': thickness, ...dashes })
  const out = (thickness - EDGE) / 2
  return [-out, out]
    .map((aside) => path(beside(body, aside), { ...stroke, 'stroke-width': EDGE, ...dashes }))
    .join('')
}

function path({ from, control, to }: Curve, attributes: Attributes): string {
  const [start, bend, end] = [from, control, to].map(written)
  return element('path', { d: `M${start}Q${bend} ${end}`, ...attributes })
}

/** An arrow head with its tip at one share of the curve, and its base at another one. */
function head(curve: Curve, tip: number, base: number, half: number, look: EdgeLook): string {
  const [at, behind] = [pointAt(curve, tip), pointAt(curve, base)]
  const along = tangentAt(curve, (tip + base) / 2)
  const sign = tip > base ? 1 : -1
  const way = { x: along.x * sign, y: along.y * sign }
  const { color, hollow } = look
  if (!hollow) {
    return element('path', { d: triangle(at, behind, way, half), fill: color })
  }
  // The stroke lies on both sides of its path: the path is as much smaller.
  const inset = HEAD_EDGE / 2
  const back = inset * 2.33
  const inner = {
    tip: { x: at.x - way.x * back, y: at.y - way.y * back },
    base: { x: behind.x + way.x * inset, y: behind.y + way.y * inset },
  }
  const smaller = Math.max(half - (back + inset) / HEAD, 0.2)
  const d = triangle(inner.tip, inner.base, way, smaller)
  return element('path', { d, fill: 'none', stroke: color, 'stroke-width': HEAD_EDGE })
}

function triangle(tip: Point, base: Point, way: Point, half: number): string {
  const left = { x: base.x - way.y * half, y: base.y + way.x * half }
  const right = { x: base.x + way.y * half, y: base.y - way.x * half }
  return `M${written(tip)}L${written(left)}L${written(right)}Z`
}

function written({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`
}
