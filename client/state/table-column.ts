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

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return COLLATOR.compare(String(a), String(b))
}

/** The rows in order; what has no key comes last either way, and equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: SortBy | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column)
  if (!sort || !column) return rows
  const keyed = rows.map((row) => ({ row, key: column.sortKey(row) }))
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

/** What the filter looks at: all cells of each row, folded, in the order of `rows`. */
export function searchTexts<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): ReadonlyMap<Row, string> {
  return new Map(
    rows.map((row) => {
      const cells = columns.flatMap(({ text, full }) => [text(row), full?.(row) ?? ''])
      return [row, fold(cells.join(' '))]
    }),
  )
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
