import type { Item, Selection } from '../../graph-data/picture/items.ts'

/** Where the keyboard is in a table; row -1 is the line of titles. */
export interface Cursor {
  readonly row: number
  readonly column: number
}

export interface TableSize {
  readonly rows: number
  readonly columns: number
  /** How many rows are seen at once. */
  readonly page: number
}

export const TITLES = -1

/** Where a key leads, as the grid pattern of WAI-ARIA has it; null for any other key. */
export function moveCursor(
  { row, column }: Cursor,
  key: string,
  ctrl: boolean,
  size: TableSize,
): Cursor | null {
  const { rows, columns, page } = size
  const steps: Readonly<Record<string, Cursor>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: Math.max(row === TITLES ? TITLES : 0, row - page), column },
    PageDown: { row: row + page, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? rows - 1 : row, column: columns - 1 },
  }
  const next = steps[key]
  return next ? within(next, size) : null
}

/** The nearest place that the table has. */
export function within({ row, column }: Cursor, { rows, columns }: TableSize): Cursor {
  return {
    row: Math.min(Math.max(row, TITLES), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  }
}

/** Everything from one row to another, both included, whichever comes first. */
export function rangeOf(items: readonly Item[], from: number, to: number): Selection {
  const first = Math.max(0, Math.min(from, to))
  return items.slice(first, Math.max(from, to) + 1)
}

/** `selection` with what it lacks of `more`. */
export function withAll(selection: Selection, more: Selection): Selection {
  const known = new Set(selection.map(keyOf))
  return [...selection, ...more.filter((item) => !known.has(keyOf(item)))]
}

/** A text that is the same for the same thing only. */
export function keyOf({ type, id }: Item): string {
  return `${type} ${id}`
}
