import { describe, expect, it } from 'vitest'
import { arrange } from '../../../../client/graph/layout/arrange.ts'
import type { Caption } from '../../../../graph-data/picture/layout/arrangement.ts'
import { pack } from '../../../../client/graph/layout/pack.ts'
import { inputOf, layoutNode, line, placeOf } from './sample.ts'

const COUNTRIES = ['CZ', 'CN', 'RU', 'DE', null]
const nodes = COUNTRIES.flatMap((country) =>
  Array.from({ length: 7 }, (_, index) => layoutNode(`${country} ${index}`, { country })),
)
const lines = nodes.slice(1).map(({ id }) => line('CN 0', id))
const input = inputOf({ layout: 'country', nodes, lines })

function meet(a: Caption, b: Caption): boolean {
  return (
    (a.width + b.width) / 2 > Math.abs(a.x - b.x) && (a.height + b.height) / 2 > Math.abs(a.y - b.y)
  )
}

describe('the layout by country', () => {
  it('keeps countries together and apart from each other', () => {
    const { captions } = arrange(input)
    expect(new Set(captions.map(({ name }) => name))).toEqual(new Set(COUNTRIES))
    captions.forEach((a, index) => {
      for (const b of captions.slice(index + 1)) expect(meet(a, b)).toBe(false)
    })
  })

  it('tells the box in which the nodes of a country lie', () => {
    const { places, captions } = arrange(input)
    for (const { id, country } of nodes) {
      const box = captions.find(({ name }) => name === country)
      if (!box) throw new Error(`${country} has no box`)
      const { x, y } = placeOf(places, id)
      expect(Math.abs(x - box.x)).toBeLessThan(box.width / 2)
      expect(Math.abs(y - box.y)).toBeLessThan(box.height / 2)
    }
  })

  it('leaves the box of a country where its other nodes are, when one is pinned elsewhere', () => {
    const fixed = new Map([['DE 0', { x: 5000, y: 5000 }]])
    const box = arrange({ ...input, fixed }).captions.find(({ name }) => name === 'DE')
    expect(box?.x).toBeLessThan(2000)
  })
})

describe('pack', () => {
  const space = { width: 150, height: 100 }
  const sizes = Array.from({ length: 9 }, (_, index) => ({
    width: 40 + index * 5,
    height: 30 + ((index * 7) % 20),
  }))

  it('puts rectangles side by side without overlaps', () => {
    const { boxes } = pack(sizes, (a, b) => (a + b) % 3, space, 2)
    expect(boxes.map(({ width, height }) => ({ width, height }))).toEqual(sizes)
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x)
        const upwards = (a.height + b.height) / 2 - Math.abs(a.y - b.y)
        expect(Math.min(across, upwards)).toBeLessThan(0.02)
      }
    })
  })

  it('puts those near each other that belong together', () => {
    const equal = Array.from({ length: 9 }, () => ({ width: 40, height: 30 }))
    const { boxes } = pack(
      equal,
      (a, b) => (Math.min(a, b) === 2 && Math.max(a, b) === 7 ? 9 : 0),
      space,
      2,
    )
    const distance = (a: number, b: number): number =>
      Math.hypot(boxes[a]!.x - boxes[b]!.x, boxes[a]!.y - boxes[b]!.y)
    expect(distance(2, 7)).toBeLessThan(41)
  })
})
