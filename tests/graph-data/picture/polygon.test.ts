import { describe, expect, it } from 'vitest'
import { boxBetween, isInside } from '../../../graph-data/picture/polygon.ts'

describe('isInside', () => {
  it('tells in from out in a box, whichever way it was drawn', () => {
    const box = boxBetween({ x: 10, y: 10 }, { x: 0, y: 0 })
    expect(isInside({ x: 5, y: 5 }, box)).toBe(true)
    expect(isInside({ x: 15, y: 5 }, box)).toBe(false)
    expect(isInside({ x: 5, y: -1 }, box)).toBe(false)
  })

  it('leaves out the bay of a crescent', () => {
    const crescent = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 5, y: 2 },
      { x: 0, y: 10 },
    ]
    expect(isInside({ x: 5, y: 8 }, crescent)).toBe(false)
    expect(isInside({ x: 1, y: 5 }, crescent)).toBe(true)
  })

  it('finds nothing in a polygon of nothing', () => {
    expect(isInside({ x: 0, y: 0 }, [])).toBe(false)
  })
})
