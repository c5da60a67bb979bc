import { describe, expect, it } from 'vitest'
import {
  fromClip,
  LINE_ROW,
  linesIn,
  linesNear,
  partInSight,
} from '../../../../client/graph/programs/line-rows.ts'

/** Rows of lines, each as source, target, thickness and bend. */
function rowsOf(...lines: readonly (readonly number[])[]): Float32Array {
  const rows = new Float32Array(lines.length * LINE_ROW)
  lines.forEach(([x0 = 0, y0 = 0, x1 = 0, y1 = 0, thickness = 1, bend = 0], row) => {
    rows.set([x0, y0, x1, y1, 0, 0, thickness, bend], row * LINE_ROW)
  })
  return rows
}

const UNIT = { left: 0, right: 1, low: 0, high: 1 }

describe('the part in sight', () => {
  // Half as wide as clip space, one unit to the right of it and two above.
  const inverse = [0.5, 0, 0, 0, 0.5, 0, 1, 2, 1]

  it('is where the corners of clip space lie', () => {
    expect(fromClip(inverse, 1, -1)).toEqual({ x: 1.5, y: 1.5 })
    expect(partInSight(inverse)).toEqual({ left: 0.5, right: 1.5, low: 1.5, high: 2.5 })
  })
})

describe('lines in a part', () => {
  it('are those that cross it, end in it or bend into it', () => {
    const rows = rowsOf(
      [-1, 0.5, 2, 0.5],
      [0.5, 0.5, 9, 9],
      [-1, -0.2, 2, -0.2, 1, 0.3],
      [2, 2, 3, 3],
    )
    expect(linesIn(rows, UNIT)).toEqual([0, 1, 2])
  })

  it('are none that is hidden', () => {
    expect(linesIn(rowsOf([0, 0, 1, 1, 0]), UNIT)).toEqual([])
  })
})

describe('lines near a place', () => {
  const rows = rowsOf([0, 0, 10, 0], [0, 2, 10, 2], [0, 0, 10, 10], [0, 0, 10, 0, 1, -0.2])

  it('are those that come nearer than the reach, of those that are asked', () => {
    expect(linesNear(rows, [0, 1, 2], { x: 9, y: 0.5 }, 1)).toEqual([0])
    expect(linesNear(rows, [1, 2], { x: 9, y: 0.5 }, 1)).toEqual([])
  })

  it('are measured along the bend', () => {
    // Its middle lies one unit aside, at half of the control point's distance.
    const [above, below] = [1, -1].map((y) => linesNear(rows, [3], { x: 5, y }, 0.2))
    expect([above, below].filter((found) => found?.length === 1)).toHaveLength(1)
    expect(linesNear(rows, [3], { x: 5, y: 0 }, 0.2)).toEqual([])
  })
})
