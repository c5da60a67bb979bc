import { describe, expect, it } from 'vitest'
import type { Lane, LaneMark } from '../../../client/state/lanes.ts'
import { itemAt, placeAfter } from '../../../client/ui/timeline/grid-place.ts'
import { layOutLane, type LaneSpace } from '../../../client/ui/timeline/lane-layout.ts'

const START = Date.parse('2024-01-01')
/** Two CSS pixels a day from 2024 on. */
const SPACE: LaneSpace = {
  place: (day) => ((Date.parse(day) - START) / 86_400_000) * 2,
  width: 732,
  undatedWidth: 100,
  nameWidth: 190,
  hasLabels: false,
  head: 0,
  labelOf: ({ other }) => other,
}

function mark(id: string, from: string | null, to: string | null, dated = true): LaneMark {
  return {
    id,
    type: 'TARGETED',
    certainty: 'explicit',
    isContested: false,
    interval: dated ? { from, to } : null,
    isOutward: true,
    other: 'Czech foreign ministry',
    sentence: () => '',
    when: () => null,
  }
}

function lane(dated: readonly LaneMark[], undated: readonly LaneMark[] = []): Lane {
  return { id: 'inc:campaign', name: 'Campaign', kind: 'campaign', dated, undated }
}

describe('a lane', () => {
  it('draws a day as a dot, a partial date as a bar, and says where it is open', () => {
    const { dated } = layOutLane(
      lane([
        mark('clm:1', '2024-03-01', '2024-03-01'),
        mark('clm:2', '2024-05-01', '2024-05-31'),
        mark('clm:3', '2022-01-01', null),
        mark('clm:4', null, '2024-02-01'),
      ]),
      SPACE,
    )
    expect(dated.map(({ from, to }) => to - from)).toEqual([0, 62, 732, 64])
    expect(dated.map(({ opensLeft, opensRight }) => [opensLeft, opensRight])).toEqual([
      [false, false],
      [false, false],
      [true, true],
      [true, false],
    ])
  })

  it('keeps marks apart that would touch, and grows with its rows', () => {
    const same = ['clm:1', 'clm:2', 'clm:3'].map((id) => mark(id, '2024-03-01', '2024-03-01'))
    const layout = layOutLane(lane([...same, mark('clm:4', '2024-08-01', '2024-08-01')]), SPACE)
    expect(layout.dated.map(({ row }) => row)).toEqual([0, 1, 2, 0])
    const one = layOutLane(lane([mark('clm:1', '2024-03-01', '2024-03-01')]), SPACE)
    expect(layout.height).toBeGreaterThan(one.height)
  })

  it('writes labels into bars, behind marks, or before them where the end is near', () => {
    const { dated } = layOutLane(
      lane([
        mark('clm:1', '2024-01-01', '2024-12-31'),
        mark('clm:2', '2024-02-01', '2024-02-01'),
        mark('clm:3', '2024-12-20', '2024-12-20'),
      ]),
      { ...SPACE, hasLabels: true },
    )
    const [inside, behind, before] = dated.map(({ from, label }) => ({ from, label }))
    expect(inside?.label).toMatchObject({ end: false, text: 'Czech foreign ministry' })
    expect(behind?.label?.x).toBeGreaterThan(behind?.from ?? Infinity)
    expect(before?.label).toMatchObject({ end: true })
    expect(before?.label?.x).toBeLessThan(before?.from ?? 0)
  })

  it('puts what bears no date into a column of its own', () => {
    const undated = ['clm:1', 'clm:2'].map((id) => mark(id, null, null, false))
    const wide = layOutLane(lane([], undated), { ...SPACE, hasLabels: true })
    expect(wide.undated.map(({ row }) => row)).toEqual([0, 1])
    expect(layOutLane(lane([], undated), SPACE).undated.map(({ row }) => row)).toEqual([0, 0])
  })
})

describe('the arrow keys', () => {
  const layouts = [
    layOutLane(
      lane(
        [mark('clm:1', '2024-02-01', '2024-02-01'), mark('clm:2', '2024-09-01', '2024-09-01')],
        [mark('clm:3', null, null, false)],
      ),
      SPACE,
    ),
    layOutLane(
      lane([mark('clm:4', '2024-03-01', '2024-03-01'), mark('clm:5', '2024-10-01', '2024-10-01')]),
      SPACE,
    ),
  ]
  const press = (key: string, row: number, cell: number, ctrl = false) =>
    placeAfter(key, ctrl, { lane: row, cell }, layouts)

  it('go from mark to mark within a lane, and stop at its ends', () => {
    expect(press('ArrowRight', 0, 0)).toEqual({ lane: 0, cell: 1 })
    expect(press('ArrowRight', 0, 3)).toEqual({ lane: 0, cell: 3 })
    expect(press('ArrowLeft', 0, 0)).toEqual({ lane: 0, cell: 0 })
    expect(press('End', 1, 0)).toEqual({ lane: 1, cell: 2 })
    expect(press('Home', 1, 2)).toEqual({ lane: 1, cell: 0 })
  })

  it('go to the mark of the next lane that is nearest in time', () => {
    expect(press('ArrowDown', 0, 2)).toEqual({ lane: 1, cell: 2 })
    expect(press('ArrowUp', 1, 1)).toEqual({ lane: 0, cell: 1 })
    expect(press('ArrowDown', 0, 0)).toEqual({ lane: 1, cell: 0 })
    expect(press('ArrowDown', 1, 2)).toEqual({ lane: 1, cell: 2 })
    expect(press('End', 0, 1, true)).toEqual({ lane: 1, cell: 1 })
    expect(press('Home', 1, 2, true)).toEqual({ lane: 0, cell: 0 })
  })

  it('leave other keys alone', () => {
    expect(press('a', 0, 0)).toBeNull()
  })

  it('stand on the node of the lane, or on a relationship', () => {
    expect(itemAt({ lane: 0, cell: 0 }, layouts)).toEqual({ type: 'node', id: 'inc:campaign' })
    expect(itemAt({ lane: 0, cell: 3 }, layouts)).toEqual({ type: 'relationship', id: 'clm:3' })
    expect(itemAt({ lane: 0, cell: 4 }, layouts)).toBeNull()
    expect(itemAt({ lane: 7, cell: 0 }, layouts)).toBeNull()
  })
})
