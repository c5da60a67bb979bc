import { describe, expect, it } from 'vitest'
import { frameOf, placeAt, spotIn } from '../../../client/graph/minimap-frame.ts'

const SIZE = { width: 168, height: 112 }
const PLACES = [
  { x: -300, y: 40 },
  { x: 500, y: 200 },
  { x: 100, y: -160 },
]

describe('the map', () => {
  it('holds every place', () => {
    const frame = frameOf(PLACES, SIZE)
    for (const { x, y } of PLACES.map((place) => spotIn(place, frame))) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(SIZE.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(SIZE.height)
    }
  })

  it('has what is above in the picture above', () => {
    const frame = frameOf(PLACES, SIZE)
    const [, high, low] = PLACES.map((place) => spotIn(place, frame))
    expect(high?.y).toBeLessThan(low?.y ?? 0)
  })

  it('leads back to the place under a spot', () => {
    const frame = frameOf(PLACES, SIZE)
    const place = placeAt(spotIn({ x: 12, y: 34 }, frame), frame)
    expect(place.x).toBeCloseTo(12)
    expect(place.y).toBeCloseTo(34)
  })

  it('stands still where there is one node or none', () => {
    expect(spotIn({ x: 7, y: 7 }, frameOf([{ x: 7, y: 7 }], SIZE))).toEqual({ x: 84, y: 56 })
    expect(frameOf([], SIZE).scale).toBe(1)
  })
})
