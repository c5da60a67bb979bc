import type { NodeLook } from '../appearance.ts'
import { innerPath, shapePath } from './shape-path.ts'
import { element } from './xml.ts'

/** The outline around a node, the gap to its ring, and the half of that ring; in CSS pixels. */
const OUTLINE = 1.4
const RING = 5.2
const RING_HALF = 1.4

/** A node around (0, 0) with a radius in CSS pixels, as programs/shape-shaders.ts draws it. */
export function writeNode(
  { shape, color, outline, ring }: Pick<NodeLook, 'shape' | 'color' | 'outline' | 'ring'>,
  radius: number,
): string {
  const even = { 'fill-rule': 'evenodd' }
  const inner = innerPath(shape, radius)
  return [
    ring.startsWith('#')
      ? element('path', {
          d: shapePath(shape, radius, RING),
          fill: 'none',
          stroke: ring,
          'stroke-width': 2 * RING_HALF,
        })
      : '',
    element('path', { d: shapePath(shape, radius, OUTLINE), fill: outline, ...even }),
    element('path', { d: shapePath(shape, radius), fill: color, ...even }),
    inner === null
      ? ''
      : element('path', { d: inner, fill: 'none', stroke: outline, 'stroke-width': 1.2 }),
  ].join('')
}
