import { describe, expect, it } from 'vitest'
import {
  filterRows,
  nextSort,
  searchTexts,
  sortRows,
  type Column,
} from '../../../client/state/table-column.ts'

interface Row {
  readonly name: string
  readonly count: number | null
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', title: 'Name', width: 100, text: ({ name }) => name, sortKey: ({ name }) => name },
  {
    id: 'count',
    title: 'Count',
    width: 100,
    mostFirst: true,
    text: ({ count }) => String(count ?? ''),
    full: ({ count }) => (count === null ? '' : `counted ${count}`),
    sortKey: ({ count }) => count,
  },
]

const ROWS: readonly Row[] = [
  { name: 'Zeman', count: 2 },
  { name: 'APT31', count: null },
  { name: 'čapek', count: 10 },
  { name: 'APT4', count: 2 },
]

const names = (rows: readonly Row[]) => rows.map(({ name }) => name)
const sorted = (column: string, descending: boolean) =>
  names(sortRows(ROWS, COLUMNS, { column, descending }))

describe('sortRows', () => {
  it('keeps the order of the data where nothing is asked', () => {
    expect(sortRows(ROWS, COLUMNS, null)).toBe(ROWS)
    expect(sorted('unknown', false)).toEqual(names(ROWS))
  })

  it('sorts names as people do: numbers by their size, accents and case beside their letter', () => {
    expect(sorted('name', false)).toEqual(['APT4', 'APT31', 'čapek', 'Zeman'])
    expect(sorted('name', true)).toEqual(['Zeman', 'čapek', 'APT31', 'APT4'])
  })

  it('puts what has no key last either way, and keeps the order of equals', () => {
    expect(sorted('count', false)).toEqual(['Zeman', 'APT4', 'čapek', 'APT31'])
    expect(sorted('count', true)).toEqual(['čapek', 'Zeman', 'APT4', 'APT31'])
  })
})

describe('nextSort', () => {
  const [name, count] = COLUMNS as [Column<Row>, Column<Row>]

  it('goes from the first order to the other, and back to none', () => {
    const first = nextSort(name, null)
    expect(first).toEqual({ column: 'name', descending: false })
    expect(nextSort(name, first)).toEqual({ column: 'name', descending: true })
    expect(nextSort(name, { column: 'name', descending: true })).toBeNull()
  })

  it('begins with the most where that is looked for, and anew on another column', () => {
    expect(nextSort(count, { column: 'name', descending: true })).toEqual({
      column: 'count',
      descending: true,
    })
  })
})

describe('filterRows', () => {
  const texts = searchTexts(ROWS, COLUMNS)
  const found = (wanted: string) => names(filterRows(ROWS, texts, wanted))

  it('looks past case and accents', () => {
    expect(found('CAPEK')).toEqual(['čapek'])
    expect(found('zéman')).toEqual(['Zeman'])
  })

  it('wants every word, wherever in the row it stands', () => {
    expect(found('2 apt')).toEqual(['APT4'])
    expect(found('apt capek')).toEqual([])
  })

  it('looks at what a file would have too, and asks nothing of an empty text', () => {
    expect(found('counted')).toEqual(['Zeman', 'čapek', 'APT4'])
    expect(found('  ')).toEqual(names(ROWS))
  })
})
