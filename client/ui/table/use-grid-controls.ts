import { useEffect, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import { nextSort } from '../../state/table-column.ts'
import { moveCursor, TITLES, within, type Cursor } from '../../state/table-cursor.ts'
import { cellId, ROW_HEIGHT, type GridRow } from './grid-row.ts'
import type { GridProps } from './grid.tsx'
import { copyRows, selectedRows } from './table-export.tsx'
import type { ColumnWidths } from './use-column-widths.ts'
import { useRowChoice, type RowChoice } from './use-row-choice.ts'

/** By how many CSS pixels a key changes a width. */
const WIDEN_STEP = 24

export interface GridParts {
  readonly id: string
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly widths: ColumnWidths
  /** Scrolls a row into sight. */
  readonly reveal: (row: number) => void
}

/** What mouse and keys do in a table: move, select, sort, copy, and change widths. */
export function useGridControls<Row extends GridRow>(props: GridProps<Row>, parts: GridParts) {
  const { columns, rows } = props
  const [asked, setCursor] = useState<Cursor>({ row: 0, column: 0 })
  const cursor = within(asked, { rows: rows.length, columns: columns.length, page: 1 })
  const choice = useRowChoice(rows)
  const sortBy = useSortBy(props)
  const copy = useCopy(props)
  useColumnInSight(parts, cursor)

  const move = useMove(props, parts, { cursor, setCursor, choice })
  const act = (event: KeyboardEvent): boolean =>
    cursor.row === TITLES
      ? isPress(event) && sortBy(cursor.column)
      : press(event, cursor.row, choice) || copy(event, cursor.row)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (move(event) || act(event)) event.preventDefault()
  }
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target)
    if (!place || window.getSelection()?.isCollapsed === false) return
    setCursor(place)
    if (place.row === TITLES) sortBy(place.column)
    else chooseBy(event, place.row, choice)
  }
  const { onPointerDown, onPointerMove, onPointerUp } = parts.widths
  const pulling = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
  return { cursor, handlers: { onKeyDown, onClick, onMouseDown, ...pulling } }
}

interface Moved {
  readonly cursor: Cursor
  readonly setCursor: (cursor: Cursor) => void
  readonly choice: RowChoice
}

/** Moves, and with Shift chooses on the way; on a title Shift changes the width instead. */
function useMove<Row extends GridRow>(
  { columns, rows }: GridProps<Row>,
  parts: GridParts,
  { cursor, setCursor, choice }: Moved,
) {
  return (event: KeyboardEvent): boolean => {
    const page = pageOf(parts.scroller.current)
    const size = { rows: rows.length, columns: columns.length, page }
    const next = moveCursor(cursor, event.key, event.ctrlKey || event.metaKey, size)
    if (!next) return false
    if (event.shiftKey && cursor.row === TITLES && next.row === TITLES) {
      widen(parts, cursor.column, event.key)
      return true
    }
    setCursor(next)
    if (next.row !== TITLES) parts.reveal(next.row)
    const isStretched = event.shiftKey && next.row !== TITLES && next.row !== cursor.row
    if (isStretched) choice.extend(Math.max(cursor.row, 0), next.row)
    return true
  }
}

function chooseBy(
  { shiftKey, ctrlKey, metaKey }: MouseEvent,
  row: number,
  choice: RowChoice,
): void {
  if (shiftKey) choice.add(row)
  else if (ctrlKey || metaKey) choice.toggle(row)
  else choice.only(row)
}

function onMouseDown(event: MouseEvent<HTMLElement>): void {
  if (!event.shiftKey) return
  // Else the browser would mark the text from here to the last click.
  event.preventDefault()
  event.currentTarget.focus({ preventScroll: true })
}

/** How many rows a page is: what is seen at once, and one of them again on the next page. */
function pageOf(scroller: HTMLElement | null): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / ROW_HEIGHT) - 2)
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' '
}

function press({ key, ctrlKey, metaKey }: KeyboardEvent, row: number, choice: RowChoice): boolean {
  if (key === 'Enter') choice.only(row)
  else if (key === ' ') choice.toggle(row)
  else if (key === 'a' && (ctrlKey || metaKey)) choice.all()
  else return false
  return true
}

function widen({ id, widths }: GridParts, column: number, key: string): void {
  const title = document.querySelector(`#${CSS.escape(cellId(id, TITLES, column))}`)
  const drawn = title?.getBoundingClientRect().width ?? 0
  if (key === 'ArrowLeft') widths.widen(column, drawn, -WIDEN_STEP)
  if (key === 'ArrowRight') widths.widen(column, drawn, WIDEN_STEP)
}

function useSortBy<Row extends GridRow>({ columns, sort, onSort }: GridProps<Row>) {
  return (index: number): boolean => {
    const column = columns[index]
    if (column) onSort(nextSort(column, sort))
    return true
  }
}

/** Ctrl+C copies the selected rows, or the one that the keyboard is in; marked text goes first. */
function useCopy<Row extends GridRow>({ columns, rows }: GridProps<Row>) {
  const app = useApp()
  const selection = useAppState(({ link }) => link.selection)
  return ({ key, ctrlKey, metaKey }: KeyboardEvent, row: number): boolean => {
    const isWanted = key === 'c' && (ctrlKey || metaKey)
    if (!isWanted || window.getSelection()?.isCollapsed === false) return false
    const selected = selectedRows(rows, selection)
    void copyRows(app, columns, selected.length > 0 ? selected : rows.slice(row, row + 1))
    return true
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
