import { describe, expect, it } from 'vitest'
import { openCursor, weight } from '../../../../server/store/embedded/row-cursor.ts'
import type { Value } from '../../../../graph-data/model/value.ts'
import { QueryTooLarge, QueryUnsupported } from '../../../../server/store/errors.ts'

function source(values: readonly Value[]) {
  const read: number[] = []
  const get = (index: number) => {
    read.push(index)
    return { x: values[index] }
  }
  const rows = () => values.map((_, index) => [get(index).x])
  return { columns: ['x'], length: values.length, get, rows, read }
}

const same = (value: unknown): Value => value as Value

describe('openCursor', () => {
  it('gives rows in chunks of a thousand', () => {
    const cursor = openCursor(source(Array.from({ length: 2_500 }, (_, i) => i)), null, same)
    const chunks = [cursor.next(), cursor.next(), cursor.next()]
    expect(chunks.map((chunk) => [chunk.rows.length, chunk.more])).toEqual([
      [1_000, true],
      [1_000, true],
      [500, false],
    ])
    expect(chunks.flatMap((chunk) => chunk.rows.flat())).toEqual(
      Array.from({ length: 2_500 }, (_, i) => i),
    )
  })

  it('ends a chunk earlier when its rows are large', () => {
    const cursor = openCursor(
      source(Array.from({ length: 10 }, () => 'x'.repeat(400_000))),
      null,
      same,
    )
    expect(cursor.next().rows).toHaveLength(3)
  })

  it('never converts a row beyond the limit', () => {
    const rows = source([1, 2, 3, 4])
    const cursor = openCursor(rows, 2, same)
    expect(cursor.next()).toEqual({ rows: [[1], [2]], more: false })
    expect(rows.read).toEqual([0, 1])
  })

  it.each([
    ['at once', 10_000, 10_000],
    ['one by one when there are many', 10_002, 1_000],
  ])('reads rows %s', (_, length, read) => {
    const rows = source(Array.from({ length }, (_value, nth) => nth))
    openCursor(rows, null, same).next()
    expect(rows.read).toHaveLength(read)
  })

  it('gives an empty result as one empty chunk', () => {
    expect(openCursor(source([]), null, same).next()).toEqual({ rows: [], more: false })
    expect(openCursor(source([1]), 0, same).next()).toEqual({ rows: [], more: false })
  })

  it('refuses a row that is too large to travel', () => {
    const cursor = openCursor(source(['x'.repeat(33_000_000)]), null, same)
    expect(() => cursor.next()).toThrow(QueryTooLarge)
  })

  it('refuses the column name that the binding loses', () => {
    const rows = { ...source([1]), columns: ['__proto__'] }
    expect(() => openCursor(rows, null, same)).toThrow(QueryUnsupported)
  })
})

describe('weight', () => {
  it('counts texts by length and stops when it is enough', () => {
    expect(weight('x'.repeat(100), 1_000)).toBeGreaterThanOrEqual(100)
    expect(weight({ a: 'x'.repeat(100), b: [1, 2] }, 1_000)).toBeGreaterThan(100)
    const million = Array.from({ length: 1_000_000 }, () => 1)
    expect(weight(million, 1_000)).toBeLessThan(2_000)
  })
})
