import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { useApp } from '../../context.tsx'
import { nextSort } from '../../state/table-column.ts'
import {
  keyOf,
  moveCursor,
  rangeOf,
  TITLES,
  withAll,
  within,
  type Cursor,
} from '../../state/table-cursor.ts'
import { cellId, ROW_HEIGHT, type GridRow } from './grid-row.ts'
import type { GridProps } from './grid.tsx'
import { copyRows, selectedRows } from './table-export.tsx'
import type { ColumnWidths } from './use-column-widths.ts'

/** By how many CSS pixels a key changes a width. */
const WIDEN_STEP = 24

export interface GridParts {
  readonly id: string
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly widths: ColumnWidths
  /** Scrolls a row into sight. */
  readonly reveal: (row: number) => void
}

/** What mouse and keys do in a table: move, sort, select, copy, and change widths. */
export function useGridControls<Row extends GridRow>(props: GridProps<Row>, parts: GridParts) {
  const { columns, rows } = props
  const { scroller, widths } = parts
  const [asked, setCursor] = useState<Cursor>({ row: 0, column: 0 })
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2)
  const size = { rows: rows.length, columns: columns.length, page }
  const cursor = within(asked, size)
  const choice = useChoice(rows)
  const sortBy = useSortBy(props)
  useColumnInSight(parts, cursor)
  const go = (next: Cursor): void => {
    setCursor(next)
    if (next.row !== TITLES) parts.reveal(next.row)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isOnTitle = cursor.row === TITLES
    const next = moveCursor(cursor, event.key, event.ctrlKey || event.metaKey, size)
    const isSideways = next !== null && next.row === cursor.row
    if (next && event.shiftKey && isOnTitle && isSideways) {
      const title = document.querySelector(`#${CSS.escape(cellId(parts.id, TITLES, cursor.column))}`)
      const by = event.key === 'ArrowLeft' ? -WIDEN_STEP : WIDEN_STEP
      widths.widen(cursor.column, title?.getBoundingClientRect().width ?? 0, by)
    } else if (next) {
      go(next)
      if (event.shiftKey && next.row !== TITLES && !isSideways) choice.extend(cursor.row, next.row)
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (isOnTitle) sortBy(cursor.column)
      else if (event.key === 'Enter') choice.only(cursor.row)
      else choice.toggle(cursor.row)
    } else if (!choice.shortcut(event, columns, cursor.row)) return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const place = placeOf(event.target)
    if (!place || window.getSelection()?.isCollapsed === false) return
    setCursor(place)
    if (place.row === TITLES) sortBy(place.column)
    else if (event.shiftKey) choice.extendWith(place.row)
    else if (event.ctrlKey || event.metaKey) choice.toggle(place.row)
    else choice.only(place.row)
  }
  const { onPointerDown, onPointerMove, onPointerUp } = widths
  const onMouseDown = (event: MouseEvent<HTMLElement>): void => {
    if (event.shiftKey) {
      // Else the browser would select the text from here to the last click.
      event.preventDefault()
      event.currentTarget.focus({ preventScroll: true })
    }
  }
  const handlers = {
    onKeyDown,
    onClick,
    onMouseDown,
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: onPointerUp,
  }
  return { cursor, handlers }
}

function useSortBy<Row extends GridRow>({ columns, sort, onSort }: GridProps<Row>) {
  return (index: number): void => {
    const column = columns[index]
    if (column) onSort(nextSort(column, sort))
  }
}

/** The cell that was meant; null between cells and on the edge of a title. */
function placeOf(target: EventTarget): Cursor | null {
  if (!(target instanceof Element) || target.closest('[data-edge]')) return null
  const cell = target.closest<HTMLElement>('[data-column]')
  if (!cell) return null
  const row = cell.closest<HTMLElement>('[data-row]')?.dataset['row']
  return { row: row === undefined ? TITLES : Number(row), column: Number(cell.dataset['column']) }
}

/** Scrolls sideways to where the keyboard is. */
function useColumnInSight({ id }: GridParts, { row, column }: Cursor): void {
  useEffect(() => {
    const cell = document.querySelector(`#${CSS.escape(cellId(id, row, column))}`)
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [id, row, column])
}

function useChoice<Row extends GridRow>(rows: readonly Row[]) {
  const app = useApp()
  const { actions, store } = app
  const anchor = useRef<string | null>(null)
  const items = rows.map(({ item }) => item)
  const from = (else_: number): number => {
    const index = items.findIndex((item) => keyOf(item) === anchor.current)
    return index === -1 ? else_ : index
  }
  return { app, actions, store, items, anchor, from }
}
