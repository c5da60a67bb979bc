import type { CameraState } from 'sigma/types'
import type { Renderer } from './camera.ts'

/** How the last frame lies under a camera that has moved on: from its top left corner, in CSS pixels. */
export interface FrameShift {
  readonly x: number
  readonly y: number
  readonly scale: number
}

type Projection = Pick<Renderer, 'framedGraphToViewport' | 'viewportToFramedGraph'>

/** The shift of a frame drawn with the camera at `drawn` to where it is `now`; null after a turn. */
export function frameShift(
  projection: Projection,
  drawn: CameraState,
  now: CameraState,
): FrameShift | null {
  if (drawn.angle !== now.angle) return null
  const corner = projection.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState: drawn })
  const { x, y } = projection.framedGraphToViewport(corner, { cameraState: now })
  return { x, y, scale: drawn.ratio / now.ratio }
}

export function transformOf({ x, y, scale }: FrameShift): string {
  return `translate(${x}px, ${y}px) scale(${scale})`
}
