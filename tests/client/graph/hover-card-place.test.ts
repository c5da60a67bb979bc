import { describe, expect, it } from 'vitest'
import { hoverCardPlace } from '../../../client/graph/hover-card-place.ts'
import { boxesMeet, isInside, type Box } from '../../../graph-data/picture/labels/boxes.ts'
import type { Point } from '../../../graph-data/picture/polygon.ts'

const FREE: Box = { x: 252, y: 62, width: 700, height: 600 }
const SIZE = { width: 300, height: 70 }

const nodeAt = ({ x, y }: Point): Box => ({ x: x - 12, y: y - 12, width: 24, height: 24 })
const nameBelow = ({ x, y }: Point): Box => ({ x: x - 60, y: y + 15, width: 120, height: 32 })
const nameRight = ({ x, y }: Point): Box => ({ x: x + 15, y: y - 16, width: 110, height: 32 })

function placed(at: Point, target: readonly Box[], around: readonly Box[] = []): Box {
  return { ...hoverCardPlace(SIZE, { at, free: FREE, target, around }), ...SIZE }
}

describe('the card at the pointer', () => {
  it('stands to the right and below where it hides nothing', () => {
    expect(placed({ x: 500, y: 300 }, [])).toMatchObject({ x: 514, y: 314 })
  })

  it.each([
    ['in the middle', { x: 500, y: 300 }],
    ['at the lower rim', { x: 500, y: 640 }],
    ['at the upper rim', { x: 500, y: 70 }],
    ['at the left rim', { x: 260, y: 300 }],
    ['at the right rim', { x: 940, y: 300 }],
    ['in the lower right corner', { x: 940, y: 650 }],
    ['in the upper left corner', { x: 260, y: 70 }],
  ])('leaves a node %s and its name in sight, and stays in the free part', (_where, at) => {
    for (const name of [nameBelow(at), nameRight(at)]) {
      const target = [nodeAt(at), name]
      const card = placed(at, target)
      expect(target.filter((box) => boxesMeet(card, box))).toEqual([])
      expect(isInside(card, FREE)).toBe(true)
    }
  })

  it('hides as few neighbours as it can', () => {
    const at = { x: 500, y: 300 }
    const around = [
      { x: 600, y: 340 },
      { x: 600, y: 250 },
      { x: 400, y: 340 },
    ].map(nodeAt)
    const card = placed(at, [nodeAt(at)], around)
    expect(around.filter((box) => boxesMeet(card, box))).toEqual([])
  })

  it('covers what it must where there is no room, but stays in the free part', () => {
    const free = { x: 0, y: 0, width: 310, height: 80 }
    const place = hoverCardPlace(SIZE, { at: { x: 150, y: 40 }, free, target: [], around: [] })
    expect(isInside({ ...place, ...SIZE }, free)).toBe(true)
  })
})
