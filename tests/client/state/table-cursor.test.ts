import { describe, expect, it } from 'vitest'
import type { Item } from '../../../graph-data/picture/items.ts'
import { moveCursor, rangeOf, TITLES, withAll, within } from '../../../client/state/table-cursor.ts'

const SIZE = { rows: 30, columns: 4, page: 10 }
const move = (row: number, column: number, key: string, ctrl = false) =>
  moveCursor({ row, column }, key, ctrl, SIZE)

describe('moveCursor', () => {
  it.each([
    ['ArrowDown', { row: 6, column: 2 }],
    ['ArrowUp', { row: 4, column: 2 }],
    ['ArrowLeft', { row: 5, column: 1 }],
    ['ArrowRight', { row: 5, column: 3 }],
    ['Home', { row: 5, column: 0 }],
    ['End', { row: 5, column: 3 }],
    ['PageDown', { row: 15, column: 2 }],
    ['PageUp', { row: 0, column: 2 }],
  ])('%s', (key, wanted) => {
    expect(move(5, 2, key)).toEqual(wanted)
  })

  it('goes with Ctrl to the first and the last row', () => {
    expect(move(5, 2, 'Home', true)).toEqual({ row: 0, column: 0 })
    expect(move(5, 2, 'End', true)).toEqual({ row: 29, column: 3 })
  })

  it('reaches the titles by the arrow only, and stays within the table', () => {
    expect(move(0, 0, 'ArrowUp')).toEqual({ row: TITLES, column: 0 })
    expect(move(TITLES, 0, 'ArrowUp')).toEqual({ row: TITLES, column: 0 })
    expect(move(TITLES, 3, 'ArrowRight')).toEqual({ row: TITLES, column: 3 })
    expect(move(25, 0, 'PageDown')).toEqual({ row: 29, column: 0 })
  })

  it('leaves other keys to others', () => {
    expect(move(5, 2, 'x')).toBeNull()
  })
})

describe('within', () => {
  it('goes to the titles where a filter has left no row', () => {
    expect(within({ row: 12, column: 1 }, { ...SIZE, rows: 0 })).toEqual({ row: TITLES, column: 1 })
  })
})

describe('ranges of rows', () => {
  const items: readonly Item[] = ['a', 'b', 'c', 'd'].map((id) => ({ type: 'node', id }))
  const ids = (some: readonly Item[]) => some.map(({ id }) => id).join('')

  it('takes both ends, whichever comes first', () => {
    expect(ids(rangeOf(items, 1, 3))).toBe('bcd')
    expect(ids(rangeOf(items, 3, 1))).toBe('bcd')
    expect(ids(rangeOf(items, 2, 2))).toBe('c')
  })

  it('adds what is not selected yet, and tells a node from a relationship of the same id', () => {
    const line: Item = { type: 'relationship', id: 'b' }
    expect(withAll([line], items.slice(0, 2))).toEqual([line, ...items.slice(0, 2)])
    expect(withAll(items, items.slice(1, 3))).toEqual(items)
  })
})
