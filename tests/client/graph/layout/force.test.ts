import { describe, expect, it } from 'vitest'
import { arrange } from '../../../../client/graph/layout/arrange.ts'
import type { LayoutLine } from '../../../../graph-data/picture/layout/arrangement.ts'
import { cross } from '../../../../graph-data/picture/layout/segments.ts'
import { inputOf, layoutNode, line, overlapsIn, placeOf } from './sample.ts'

const NAMES = Array.from({ length: 24 }, (_, index) => `n${String(index).padStart(2, '0')}`)
const nodes = NAMES.map((id) => layoutNode(id))
const tree: readonly LayoutLine[] = NAMES.slice(1).map((target, index) =>
  line(NAMES[Math.floor(index / 3)] ?? '', target),
)

describe('the layout by forces', () => {
  it('draws a tree without crossings', () => {
    const { places } = arrange(inputOf({ nodes, lines: tree }))
    const drawn = tree.map(({ source, target }) => [
      placeOf(places, source),
      placeOf(places, target),
    ])
    const crossings = drawn.filter(([a, b], index) =>
      drawn.slice(index + 1).some(([c, d]) => {
        if (!a || !b || !c || !d) throw new Error('a line has no ends')
        const joined = a === c || a === d || b === c || b === d
        return !joined && cross(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y)
      }),
    )
    expect(crossings).toEqual([])
  })

  it('arranges the others around what is pinned', () => {
    const fixed = new Map([['n01', { x: 420, y: -180 }]])
    const { places } = arrange(inputOf({ nodes, lines: tree, fixed }))
    const { x, y } = placeOf(places, 'n01')
    const distance = (id: string): number =>
      Math.hypot(placeOf(places, id).x - x, placeOf(places, id).y - y)
    const leaves = ['n04', 'n05', 'n06']
    const farther = NAMES.filter((id) => id > 'n06').map(distance)
    const mean = farther.reduce((sum, length) => sum + length, 0) / farther.length
    for (const id of leaves) expect(distance(id)).toBeLessThan(mean)
  })

  it('finds room for every name in a large graph too', () => {
    const many = Array.from({ length: 700 }, (_, index) => layoutNode(`n${index}`))
    const lines = many.map(({ id }, index) => line(`n${(index * index) % 97}`, id))
    const input = inputOf({ nodes: many, lines })
    expect(overlapsIn(input, arrange(input).places)).toEqual([])
  })
})
