import { describe, expect, it } from 'vitest'
import { arrange } from '../../../client/graph/layout/arrange.ts'
import type { LayoutInput } from '../../../client/graph/layout/arrangement.ts'
import { extent } from '../../../client/graph/layout/fill-space.ts'
import { placeNew } from '../../../client/graph/layout/place-new.ts'
import { cross } from '../../../client/graph/layout/segments.ts'

const NAMES = Array.from({ length: 24 }, (_, index) => `n${String(index).padStart(2, '0')}`)

function wheel(aspect: number): LayoutInput {
  return {
    aspect,
    nodes: NAMES.map((id) => ({ id, radius: 8, labelWidth: 90, labelHeight: 14 })),
    lines: NAMES.slice(1).map((target) => ({ source: 'n00', target })),
  }
}

describe('arrange', () => {
  it('gives the same picture for the same data', () => {
    expect(arrange(wheel(1.5))).toEqual(arrange(wheel(1.5)))
  })

  it('leaves room for every name', () => {
    const places = [...arrange(wheel(1.5)).values()]
    places.forEach((a, index) => {
      for (const b of places.slice(index + 1)) {
        const apart = Math.abs(a.x - b.x) > 80 || Math.abs(a.y - b.y) > 20
        expect(apart).toBe(true)
      }
    })
  })

  it('lies in a wide space and stands in a high one', () => {
    const wide = extent(arrange(wheel(1.5)))
    const high = extent(arrange(wheel(0.5)))
    expect(wide.width).toBeGreaterThan(wide.height)
    expect(high.height).toBeGreaterThan(high.width)
  })

  it('draws a tree without crossings', () => {
    const lines = NAMES.slice(1).map((target, index) => ({
      source: NAMES[Math.floor(index / 3)] ?? '',
      target,
    }))
    const places = arrange({ ...wheel(1.5), lines })
    const drawn = lines.map(({ source, target }) => [places.get(source), places.get(target)])
    const crossings = drawn.filter(([a, b], index) =>
      drawn.slice(index + 1).some(([c, d]) => {
        if (!a || !b || !c || !d) throw new Error('a node has no place')
        const joined = a === c || a === d || b === c || b === d
        return !joined && cross(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y)
      }),
    )
    expect(crossings).toEqual([])
  })

  it('takes a single node, and none', () => {
    const input = wheel(1)
    expect(arrange({ ...input, nodes: [], lines: [] }).size).toBe(0)
    expect(arrange({ ...input, nodes: input.nodes.slice(0, 1), lines: [] }).size).toBe(1)
  })
})

describe('placeNew', () => {
  const known = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 300, y: 0 }],
  ])

  it('puts a node beside what it is joined to, and on nobody', () => {
    const place = placeNew(['a', 'b', 'c'], [{ source: 'a', target: 'c' }], known).get('c')
    const distance = Math.hypot(place?.x ?? 0, place?.y ?? 0)
    expect(distance).toBeGreaterThan(50)
    expect(distance).toBeLessThan(150)
  })

  it('moves nothing that is placed already', () => {
    const placed = placeNew(['a', 'b', 'c', 'd'], [{ source: 'c', target: 'd' }], known)
    expect([...placed.keys()].toSorted()).toEqual(['c', 'd'])
  })
})
