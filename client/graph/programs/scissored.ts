import type { RenderParams } from 'sigma/types'
import type { Point } from '../../../graph-data/picture/polygon.ts'
import { fromClip, type Part } from './line-rows.ts'

type Gl = WebGLRenderingContext | WebGL2RenderingContext
type Sizes = Pick<RenderParams, 'width' | 'height' | 'pixelRatio'>

/** Lets `draw` draw only within `reach` of a place; lengths in CSS pixels. */
export function scissored(
  gl: Gl,
  { width, height, pixelRatio }: Sizes,
  { x, y }: Point,
  reach: number,
  draw: () => void,
): void {
  const side = 2 * reach * pixelRatio
  gl.viewport(0, 0, width * pixelRatio, height * pixelRatio)
  gl.enable(gl.SCISSOR_TEST)
  gl.scissor((x - reach) * pixelRatio, (height - y - reach) * pixelRatio, side, side)
  draw()
  gl.disable(gl.SCISSOR_TEST)
}

/** Where a place of the canvas lies in the framed graph, and how much of that one CSS pixel is. */
export function underPointer(
  { invMatrix, width, height }: Pick<RenderParams, 'invMatrix' | 'width' | 'height'>,
  { x, y }: Point,
): { readonly place: Point; readonly unit: number } {
  const place = fromClip(invMatrix, (x / width) * 2 - 1, 1 - (y / height) * 2)
  const beside = fromClip(invMatrix, ((x + 1) / width) * 2 - 1, 1 - (y / height) * 2)
  return { place, unit: Math.hypot(beside.x - place.x, beside.y - place.y) }
}

export function around({ x, y }: Point, reach: number): Part {
  return { left: x - reach, right: x + reach, low: y - reach, high: y + reach }
}
