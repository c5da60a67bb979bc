import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useId, useMemo, useRef, type CSSProperties, type ReactNode, type RefObject } from 'react'
import { useAppState } from '../../context.tsx'
import type { Column, SortBy } from '../../state/table-column.ts'
import { keyOf, TITLES, type Cursor } from '../../state/table-cursor.ts'
import { TEXTS } from '../../texts.ts'
import { GridHead } from './grid-head.tsx'
import { GridLine } from './grid-line.tsx'
import { cellId, ROLES, ROW_HEIGHT, type GridRow } from './grid-row.ts'
import styles from './grid.module.css'
import { useColumnWidths } from './use-column-widths.ts'
import { useGridControls } from './use-grid-controls.ts'

export interface GridProps<Row extends GridRow> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly sort: SortBy | null
  readonly onSort: (sort: SortBy | null) => void
  readonly drawCell: (row: Row, column: string) => ReactNode
}

/**
 * Rows of which only those in sight are drawn. The table is one tab stop: within it the arrow keys
 * move, and `aria-activedescendant` tells where they are.
 */
export function Grid<Row extends GridRow>(props: GridProps<Row>) {
  const { label, columns, rows, sort } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const widths = useColumnWidths(columns)
  const { drawn, height, reveal } = useRowsInSight(rows.length, scroller)
  const { cursor, handlers } = useGridControls(props, { id, scroller, widths, reveal })
  const isDrawn = cursor.row === TITLES || drawn.some(({ index }) => index === cursor.row)
  return (
    <div ref={scroller} className={styles['scroller']} data-testid="table-scroller">
      <p id={`${id}-keys`} hidden>
        {TEXTS.table.keys}
      </p>
      <table
        className={styles['grid']}
        style={{ '--columns': widths.template, '--least': `${widths.total}px` } as CSSProperties}
        {...ROLES.grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table with the role of a grid is interactive
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-activedescendant={isDrawn ? cellId(id, cursor.row, cursor.column) : undefined}
        data-testid="table-grid"
        {...handlers}
      >
        <GridHead id={id} columns={columns} sort={sort} cursor={cursor} />
        <tbody {...ROLES.group} style={{ height }}>
          <Lines {...props} {...{ id, cursor, drawn }} />
        </tbody>
      </table>
    </div>
  )
}

function useRowsInSight(count: number, scroller: RefObject<HTMLDivElement | null>) {
  // oxlint-disable-next-line react/incompatible-library -- the page is built without React's compiler
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingEnd: ROW_HEIGHT,
    overscan: 10,
  })
  return {
    drawn: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    reveal: (row: number) => virtualizer.scrollToIndex(row),
  }
}

interface LinesProps<Row extends GridRow> extends GridProps<Row> {
  readonly id: string
  readonly cursor: Cursor
  readonly drawn: readonly VirtualItem[]
}

function Lines<Row extends GridRow>(props: LinesProps<Row>) {
  const { id, columns, rows, drawCell, cursor, drawn } = props
  const selection = useAppState(({ link }) => link.selection)
  const selected = useMemo(() => new Set(selection.map(keyOf)), [selection])
  return drawn.map(({ index, start }) => {
    const row = rows[index]
    if (!row) return null
    return (
      <GridLine
        key={keyOf(row.item)}
        {...{ id, index, row, columns, drawCell }}
        top={start}
        isSelected={selected.has(keyOf(row.item))}
        current={index === cursor.row ? cursor.column : null}
      />
    )
  })
}
