import { describe, expect, it } from 'vitest'
import {
  boxesMeet,
  boxMeetsDisc,
  createPointGrid,
} from '../../../graph-data/picture/labels/boxes.ts'
import {
  placeLabels,
  type LabelRequest,
  type Surroundings,
} from '../../../graph-data/picture/labels/place-labels.ts'
import { wrapLabel } from '../../../graph-data/picture/labels/wrap.ts'

const CANVAS = { x: 0, y: 0, width: 1_000, height: 1_000 }

const FORM = { width: 80, height: 14 }

function request(id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest {
  const node = { x, y, radius: 8 }
  return { id, node, forms: [FORM], priority: 0, important: false, forced: false, ...more }
}

function place(requests: readonly LabelRequest[], more: Partial<Surroundings> = {}) {
  return placeLabels(requests, {
    discs: requests.map(({ node }) => node),
    taken: [],
    lines: createPointGrid([]),
    free: CANVAS,
    previous: new Map(),
    ...more,
  })
}

describe('placeLabels', () => {
  it('never lets two names meet, nor a name, be it important, cover another node', () => {
    const requests = Array.from({ length: 120 }, (_, index) => {
      const [x, y] = [100 + (index % 12) * 37, 100 + Math.floor(index / 12) * 29]
      return request(`n${index}`, x, y, { important: index % 3 === 0 })
    })
    const placed = place(requests)
    expect(placed.length).toBeGreaterThan(10)
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) expect(boxesMeet(one.box, other.box)).toBe(false)
      for (const { id, node } of requests) {
        if (id !== one.id) expect(boxMeetsDisc(one.box, node)).toBe(false)
      }
    })
  })

  it('serves the more important one first', () => {
    const wall = [{ x: 0, y: 0, width: 1_000, height: 495 }]
    const requests = [
      request('small', 500, 500, { forms: [{ ...FORM, width: 900 }] }),
      request('great', 505, 500, { forms: [{ ...FORM, width: 900 }], priority: 5 }),
    ]
    const placed = place(requests, { taken: wall, discs: [] })
    expect(placed.map(({ id }) => id)).toEqual(['great'])
  })

  it('leaves out a name that the canvas would cut off, unless it was asked for', () => {
    const requests = [request('rim', 2, 2, { forms: [{ ...FORM, width: 2_000 }] })]
    expect(place(requests)).toEqual([])
    expect(
      place([request('rim', 2, 2, { forms: [{ ...FORM, width: 2_000 }], forced: true })]),
    ).toHaveLength(1)
  })

  describe('beside a panel', () => {
    const free = { ...CANVAS, width: 600 }

    it('puts no name under it', () => {
      const sides = [500, 570, 590].flatMap((x) => place([request('a', x, 500)], { free }))
      expect(sides.map(({ side }) => side)).toEqual(['below', 'left', 'left'])
      expect(place([request('a', 620, 500, { forced: true })], { free })).toEqual([])
    })

    it('rather lets the name of what is selected cover something', () => {
      const taken = [{ x: 0, y: 0, width: 590, height: 1_000 }]
      const [name] = place([request('a', 580, 500, { forced: true })], { free, taken })
      expect((name?.box.x ?? 600) + 80).toBeLessThanOrEqual(600)
    })
  })

  it('lets what is important stand a little aside rather than be left out', () => {
    const taken = [{ x: 0, y: 0, width: 475, height: 1_000 }]
    const free = { ...CANVAS, width: 575, height: 530 }
    expect(place([request('a', 500, 500)], { taken, free })).toEqual([])
    expect(place([request('a', 500, 500, { important: true })], { taken, free })).toHaveLength(1)
  })

  describe('where nodes leave no free ground', () => {
    const other = { x: 500, y: 500, radius: 60 }
    const crowd = Array.from({ length: 200 }, (_, index) => ({ x: index, y: 900, radius: 1 }))

    it('leaves out even what is important, but in a crowd, and writes what is selected', () => {
      const isNamed = (more: Partial<LabelRequest>, discs = [other]): boolean =>
        place([request('a', 500, 500, more)], { discs }).length > 0
      expect(isNamed({ important: true })).toBe(false)
      expect(isNamed({ important: true }, [other, ...crowd])).toBe(true)
      expect(isNamed({}, [other, ...crowd])).toBe(false)
      expect(isNamed({ forced: true })).toBe(true)
    })

    it('writes what is selected in another form rather than over a node', () => {
      const forms = [{ width: 300, height: 14 }, FORM]
      const discs = [400, 600].flatMap((x) => [480, 500, 520].map((y) => ({ x, y, radius: 10 })))
      const [name] = place([request('a', 500, 500, { forms, forced: true })], { discs })
      expect(name?.form).toBe(1)
    })
  })

  it('takes the first form of a name that finds a place', () => {
    const forms = [{ width: 300, height: 14 }, FORM, { width: 30, height: 28 }]
    const between = (left: number, right: number) => [
      { x: 0, y: 0, width: left, height: 1_000 },
      { x: right, y: 0, width: 1_000 - right, height: 1_000 },
    ]
    const formIn = (taken: Surroundings['taken']) => {
      const [placed] = place([request('a', 500, 500, { forms })], { taken })
      expect(placed?.box.width).toBe(forms[placed?.form ?? 0]?.width)
      return placed?.form
    }
    expect([[], between(430, 580), between(480, 550)].map(formIn)).toEqual([0, 1, 2])
  })

  it('prefers a side that no line crosses', () => {
    const below = Array.from({ length: 9 }, (_, index) => ({ x: 470 + index * 8, y: 518 }))
    const [free] = place([request('a', 500, 500)])
    const [crossed] = place([request('a', 500, 500)], { lines: createPointGrid(below) })
    expect(free?.side).toBe('below')
    expect(crossed?.side).not.toBe('below')
  })

  it('stays on its side while nothing is in the way', () => {
    const previous = new Map([['a', 'left' as const]])
    expect(place([request('a', 500, 500)], { previous })[0]?.side).toBe('left')
  })
})

describe('wrapLabel', () => {
  it('breaks at spaces', () => {
    expect(wrapLabel('Czech foreign ministry', 14, 2)).toEqual(['Czech foreign', 'ministry'])
  })

  it('shortens what does not fit', () => {
    const lines = wrapLabel('Several European countries since 2021 and before', 18, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })
})
