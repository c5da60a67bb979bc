import { fold } from '../../graph-data/model/fold.ts'

/** One column of a table: what stands in its cells, and by what it is sorted. */
export interface Column<Row> {
  readonly id: string
  readonly title: string
  /** What the title does not say. */
  readonly help?: string
  /** In CSS pixels, until a person changes it. */
  readonly width: number
  readonly text: (row: Row) => string
  /** What a file has and the filter looks at, where the cell is shorter or worded. */
  readonly full?: (row: Row) => string
  /** Null where the row has nothing to be sorted by: such rows come last. */
  readonly sortKey: (row: Row) => string | number | null
  /** Whether one looks for the most first, as with counts and flags. */
  readonly mostFirst?: boolean
}

export interface SortBy {
  readonly column: string
  readonly descending: boolean
}

/** A text by which is sorted: past case and accents, numbers by their size. */
function sortable(key: string | number | null): string | number | null {
  if (typeof key !== 'string') return key
  return fold(key).replace(/\d+/g, (digits) => digits.padStart(12, '0'))
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The rows in order; what has no key comes last either way, and equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: SortBy | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column)
  if (!sort || !column) return rows
  const keyOf = once(sortable)
  const keyed = rows.map((row) => ({ row, key: keyOf(column.sortKey(row)) }))
  const direction = sort.descending ? -1 : 1
  return keyed
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return direction * compare(a.key, b.key)
    })
    .map(({ row }) => row)
}

/** What a press on a title leads to: its own first order, then the other way, then no order. */
export function nextSort<Row>(column: Column<Row>, sort: SortBy | null): SortBy | null {
  const first = column.mostFirst ?? false
  if (sort?.column !== column.id) return { column: column.id, descending: first }
  return sort.descending === first ? { column: column.id, descending: !first } : null
}

/** What the filter looks at: all cells of each row, folded. */
export function searchTexts<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): ReadonlyMap<Row, string> {
  const folded = once(fold)
  const textOf = (row: Row): string =>
    columns
      .flatMap(({ text, full }) => (full ? [text(row), full(row)] : [text(row)]))
      .map(folded)
      .join(' ')
  return new Map(rows.map((row) => [row, textOf(row)]))
}

/** `find`, asked once for each value: in a column the same texts come again and again. */
function once<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>()
  return (key) => {
    const found = known.get(key) ?? { value: find(key) }
    known.set(key, found)
    return found.value
  }
}

/** The rows that have every word of `wanted`, whatever their case and accents. */
export function filterRows<Row>(
  rows: readonly Row[],
  texts: ReadonlyMap<Row, string>,
  wanted: string,
): readonly Row[] {
  const words = fold(wanted).split(' ')
  return rows.filter((row) => words.every((word) => texts.get(row)?.includes(word) ?? false))
}
