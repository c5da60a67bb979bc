import { describe, expect, it } from 'vitest'
import { openCursor, weight } from '../../../../server/store/embedded/row-cursor.ts'
import type { Value } from '../../../../graph-data/model/value.ts'
import { rowLine } from '../../../../server/store/row-lines.ts'
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

const ALL = { limit: null, form: 'values' } as const

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

const same = (value: unknown): Value => value as Value

describe('openCursor', () => {
  it.each([
    { form: 'values', length: 2_500, counts: [1_000, 1_000, 500] },
    { form: 'lines', length: 25_000, counts: [10_000, 10_000, 5_000] },
  ] as const)('gives $form in chunks of $counts', ({ form, length, counts }) => {
    const values = Array.from({ length }, (_, nth) => nth)
    const cursor = openCursor(source(values), { ...ALL, form }, same)
    const chunks = counts.map(() => cursor.next())
    expect(chunks.map(({ count }) => count)).toEqual(counts)
    expect(chunks.map(({ more }) => more)).toEqual([true, true, false])
    const rows = chunks.flatMap((chunk) => chunk.rows)
    const lines = chunks.map((chunk) => textOf(chunk.lines)).join('')
    if (form === 'values') expect(rows).toEqual(values.map((value) => [value]))
    else expect(lines).toBe(values.map((value) => rowLine([value])).join(''))
  })

  it.each(['values', 'lines'] as const)(
    'ends a chunk of %s earlier when its rows are large',
    (form) => {
      const heavy = source(Array.from({ length: 10 }, () => 'x'.repeat(400_000)))
      expect(openCursor(heavy, { ...ALL, form }, same).next()).toMatchObject({
        count: 3,
        more: true,
      })
    },
  )

  it('never converts a row beyond the limit', () => {
    const rows = source([1, 2, 3, 4])
    const cursor = openCursor(rows, { ...ALL, limit: 2 }, same)
    expect(cursor.next()).toMatchObject({ rows: [[1], [2]], more: false })
    expect(rows.read).toEqual([0, 1])
  })

  it.each([
    ['at once', 10_000, 10_000],
    ['one by one when there are many', 10_002, 1_000],
  ])('reads rows %s', (_, length, read) => {
    const rows = source(Array.from({ length }, (_value, nth) => nth))
    openCursor(rows, ALL, same).next()
    expect(rows.read).toHaveLength(read)
  })

  it('gives an empty result as one empty chunk', () => {
    expect(openCursor(source([]), ALL, same).next()).toMatchObject({
      count: 0,
      rows: [],
      more: false,
    })
    expect(openCursor(source([1]), { ...ALL, limit: 0 }, same).next()).toMatchObject({
      count: 0,
      rows: [],
      more: false,
    })
  })

  it('refuses a row that is too large to travel', () => {
    const cursor = openCursor(source(['x'.repeat(33_000_000)]), ALL, same)
    expect(() => cursor.next()).toThrow(QueryTooLarge)
  })

  it('refuses the column name that the binding loses', () => {
    const rows = { ...source([1]), columns: ['__proto__'] }
    expect(() => openCursor(rows, ALL, same)).toThrow(QueryUnsupported)
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
