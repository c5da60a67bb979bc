import { expect, it } from 'vitest'
import { frameShift, transformOf } from '../../../client/graph/frame-shift.ts'

/** A canvas of 100 by 100 CSS pixels on which a unit is as long as the camera's ratio allows. */
const WIDTH = 100
const projection = {
  framedGraphToViewport: (place: Place, { cameraState }: Override = {}) => {
    const { x = 0, y = 0, ratio = 1 } = cameraState ?? {}
    return {
      x: WIDTH / 2 + ((place.x - x) * WIDTH) / ratio,
      y: WIDTH / 2 - ((place.y - y) * WIDTH) / ratio,
    }
  },
  viewportToFramedGraph: (at: Place, { cameraState }: Override = {}) => {
    const { x = 0, y = 0, ratio = 1 } = cameraState ?? {}
    return {
      x: x + ((at.x - WIDTH / 2) * ratio) / WIDTH,
      y: y - ((at.y - WIDTH / 2) * ratio) / WIDTH,
    }
  },
}
type Place = { readonly x: number; readonly y: number }
interface Override {
  readonly cameraState?: Partial<typeof HERE>
}
const HERE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }

it('moves a frame against the camera, and scales it with the zoom', () => {
  const now = { x: 0.6, y: 0.7, ratio: 0.5, angle: 0 }
  const shift = frameShift(projection, HERE, now)
  if (!shift) throw new Error('There is no shift')
  const place = { x: 0.8, y: 0.1 }
  const before = projection.framedGraphToViewport(place, { cameraState: HERE })
  const after = projection.framedGraphToViewport(place, { cameraState: now })
  expect(shift.x + before.x * shift.scale).toBeCloseTo(after.x)
  expect(shift.y + before.y * shift.scale).toBeCloseTo(after.y)
})

it('does not turn frames', () => {
  expect(frameShift(projection, HERE, { ...HERE, angle: 1 })).toBeNull()
})

it('is written as CSS', () => {
  expect(transformOf({ x: 3, y: -4, scale: 2 })).toBe('translate(3px, -4px) scale(2)')
})
