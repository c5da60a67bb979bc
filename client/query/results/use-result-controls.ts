import { useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { useApp } from '../../context.tsx'
import { nextSort, type Column, type SortBy } from '../../state/table-column.ts'
import {
  moveCursor,
  TITLES,
  within,
  type Cursor,
  type TableSize,
} from '../../state/table-cursor.ts'
import { cellId } from '../../ui/table/grid-row.ts'
import type { ColumnWidths } from '../../ui/table/use-column-widths.ts'
import type { ResultRow } from '../workbench/query-run.ts'
import { targetOf } from './targets.ts'
import { useCopy } from './use-copy.ts'
import { fullText } from './value-text.ts'

interface Shown {
  readonly id: string
  readonly columns: readonly Column<ResultRow>[]
  readonly rows: readonly ResultRow[]
  readonly sort: SortBy | null
  readonly onSort: (sort: SortBy | null) => void
}

interface Parts {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly widths: ColumnWidths
  readonly reveal: (row: number) => void
  readonly rowHeight: number
}

/** By how many CSS pixels Shift with an arrow changes a width. */
const WIDEN_STEP = 24

/** What mouse and keys do in the rows of an answer: move, open, sort, copy, change widths. */
export function useResultControls({ id, columns, rows, sort, onSort }: Shown, parts: Parts) {
  const { actions } = useApp()
  const copy = useCopy()
  const [asked, setCursor] = useState<Cursor>({ row: 0, column: 0 })
  const size = { rows: rows.length, columns: columns.length, page: pageOf(parts) }
  const cursor = within(asked, size)
  const valueAt = ({ row, column }: Cursor) => rows[row]?.[column] ?? null
  const act = (place: Cursor): boolean => {
    if (place.row === TITLES) return sortBy(place.column)
    const target = targetOf(valueAt(place))
    if (target) actions.select(target)
    return target !== null
  }
  const sortBy = (index: number): boolean => {
    const column = columns[index]
    if (column) onSort(nextSort(column, sort))
    return true
  }
  const move = useMove(id, parts, { cursor, setCursor, size })
  const onKeyDown = (event: KeyboardEvent): void => {
    const isCopy = event.key === 'c' && (event.ctrlKey || event.metaKey)
    if (isCopy && window.getSelection()?.isCollapsed !== false) void copy(fullText(valueAt(cursor)))
    else if (!move(event) && !(event.key === 'Enter' && act(cursor))) return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target)
    if (!place || window.getSelection()?.isCollapsed === false) return
    setCursor(place)
    if (place.row === TITLES || isOnWords(event.target)) act(place)
  }
  const { onPointerDown, onPointerMove, onPointerUp } = parts.widths
  const pulling = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
  return { cursor, handlers: { onKeyDown, onClick, ...pulling } }
}

interface Moved {
  readonly cursor: Cursor
  readonly setCursor: (cursor: Cursor) => void
  readonly size: TableSize
}

/** Moves the cursor; on a title Shift with an arrow changes the width instead. */
function useMove(id: string, parts: Parts, { cursor, setCursor, size }: Moved) {
  return (event: KeyboardEvent): boolean => {
    const next = moveCursor(cursor, event.key, event.ctrlKey || event.metaKey, size)
    if (!next) return false
    if (event.shiftKey && cursor.row === TITLES && next.row === TITLES) {
      widen(id, cursor.column, event.key, parts.widths)
      return true
    }
    setCursor(next)
    if (next.row !== TITLES) parts.reveal(next.row)
    const title = document.querySelector(`#${CSS.escape(cellId(id, TITLES, next.column))}`)
    title?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    return true
  }
}

function pageOf({ scroller, rowHeight }: Parts): number {
  return Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
}

function widen(id: string, column: number, key: string, widths: ColumnWidths): void {
  const title = document.querySelector(`#${CSS.escape(cellId(id, TITLES, column))}`)
  const by = key === 'ArrowLeft' ? -WIDEN_STEP : WIDEN_STEP
  widths.widen(column, title?.getBoundingClientRect().width ?? 0, by)
}

function isOnWords(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-opens="true"]') !== null
}

/** The cell that was meant; null between cells and on the edge of a title. */
function placeOf(target: EventTarget): Cursor | null {
  if (!(target instanceof Element) || target.closest('[data-edge]')) return null
  const cell = target.closest<HTMLElement>('[data-column]')
  if (!cell) return null
  const row = cell.closest<HTMLElement>('[data-row]')?.dataset['row']
  return { row: row === undefined ? TITLES : Number(row), column: Number(cell.dataset['column']) }
}
