import { describe, expect, it } from 'vitest'
import {
  daysBetweenEdges,
  edgesAround,
  edgesOf,
  nearestEdge,
  nextEnd,
} from '../../../client/ui/time/brush-window.ts'

const BINS = [
  { from: '2024-01-01', to: '2024-01-31' },
  { from: '2024-02-01', to: '2024-02-29' },
  { from: '2024-03-01', to: '2024-03-31' },
]
const EDGES = edgesOf(BINS)

describe('the brush', () => {
  it('stands at the edges of the bins', () => {
    expect(EDGES).toEqual(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'])
    expect(edgesOf([])).toEqual([])
    expect(nearestEdge([0, 10, 30], 19)).toBe(1)
    expect(nearestEdge([0, 10, 30], 99)).toBe(2)
  })

  it.each([
    [1, 2, '2024-02-01', '2024-02-29'],
    [0, 1, null, '2024-01-31'],
    [2, 3, '2024-03-01', null],
    [0, 3, null, null],
    [2, 1, '2024-02-01', '2024-02-29'],
    [1, 1, '2024-02-01', '2024-02-29'],
    [9, 9, '2024-03-01', null],
    [-4, 0, null, '2024-01-31'],
  ])('between the edges %i and %i covers %s to %s', (first, second, from, to) => {
    expect(daysBetweenEdges(EDGES, first, second)).toEqual({ from, to })
  })

  it.each([
    ['2024-02-01', '2024-02-29', 1, 2],
    ['2024-02-10', '2024-02-11', 1, 2],
    [null, null, 0, 3],
    ['1999-01-01', '1999-02-01', 0, 0],
    [null, '2023-12-31', 0, 0],
    ['2030-01-01', '2030-02-01', 3, 3],
    ['2024-04-01', null, 3, 3],
  ])('around %s to %s stands at %i and %i', (from, to, start, end) => {
    expect(edgesAround(EDGES, { from, to })).toEqual([start, end])
  })

  it('moves its end on, bin by bin, until the last date', () => {
    expect(nextEnd(BINS, '2024-01-31', '2024-02-10')).toBe('2024-02-29')
    expect(nextEnd(BINS, '2024-02-29', '2024-02-10')).toBeNull()
    expect(nextEnd(BINS, '2024-01-10', '2024-02-10')).toBe('2024-01-31')
    expect(nextEnd(BINS, null, '2024-02-10')).toBeNull()
  })
})
