import type { Item } from '../../../graph-data/picture/items.ts'

/** In CSS pixels; the line of titles is as high. */
export const ROW_HEIGHT = 36

export interface GridRow {
  readonly item: Item
}

/** The id of a cell in the document; row -1 is the line of titles. */
export function cellId(grid: string, row: number, column: number): string {
  return `${grid}-${row}-${column}`
}

/** Said outright: browsers forget what the parts of a table are once CSS lays them out as a grid. */
export const ROLES = {
  grid: { role: 'grid' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  title: { role: 'columnheader' },
  cell: { role: 'gridcell' },
} as const
