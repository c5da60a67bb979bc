import { describe, expect, it } from 'vitest'
import { curvatures, pointOnLine } from '../../../graph-data/picture/curvature.ts'
import { lineAnchors } from '../../../graph-data/picture/line-anchors.ts'

const line = (id: string, source: string, target: string) => ({ id, source, target })
const far = () => 400

describe('curvatures', () => {
  it('fans parallel lines out to both sides, all different', () => {
    const bends = curvatures([line('1', 'a', 'b'), line('2', 'a', 'b'), line('3', 'a', 'b')], far)
    expect(bends.get('2')).toBe(0)
    expect(bends.get('1')).toBe(-(bends.get('3') ?? 0))
    expect(bends.get('1')).not.toBe(0)
  })

  it('keeps lines apart that point against each other', () => {
    const bends = curvatures([line('1', 'a', 'b'), line('2', 'b', 'a')], far)
    const a = { x: 0, y: 0 }
    const b = { x: 400, y: 0 }
    const there = pointOnLine(a, b, bends.get('1') ?? 0, 0.5)
    const back = pointOnLine(b, a, bends.get('2') ?? 0, 0.5)
    expect(Math.abs(there.y - back.y)).toBeGreaterThan(10)
  })

  it('does not depend on the order in which they came', () => {
    const lines = [line('1', 'a', 'b'), line('2', 'b', 'a'), line('3', 'a', 'c')]
    expect(curvatures(lines.toReversed(), far)).toEqual(curvatures(lines, far))
  })

  it('does not bend many short lines into loops', () => {
    const lines = Array.from({ length: 12 }, (_, index) => line(String(index), 'a', 'b'))
    const bends = [...curvatures(lines, () => 30).values()]
    expect(Math.max(...bends.map(Math.abs))).toBeLessThan(0.5)
  })
})

describe('lineAnchors', () => {
  const flat = { id: 'flat', from: { x: 0, y: 0 }, to: { x: 400, y: 0 }, curvature: 0 }
  const steep = { id: 'steep', from: { x: 200, y: -100 }, to: { x: 200, y: 100 }, curvature: 0 }

  it('is the middle of a line that nothing crosses', () => {
    expect(lineAnchors([flat], []).get('flat')).toEqual({ x: 200, y: 0 })
  })

  it('moves away from another line and from a node', () => {
    expect(lineAnchors([flat, steep], []).get('flat')?.x).not.toBe(200)
    const disc = { x: 200, y: 0, radius: 10 }
    expect(lineAnchors([flat], [disc]).get('flat')?.x).not.toBe(200)
  })
})
