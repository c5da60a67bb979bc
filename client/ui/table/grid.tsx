import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useMemo, useRef, type CSSProperties, type ReactNode } from 'react'
import { useAppState } from '../../context.tsx'
import type { Column, SortBy } from '../../state/table-column.ts'
import { keyOf } from '../../state/table-cursor.ts'
import { TEXTS } from '../../texts.ts'
import { GridHead } from './grid-head.tsx'
import { GridLine } from './grid-line.tsx'
import { cellId, ROW_HEIGHT, type GridRow } from './grid-row.ts'
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
  const { label, columns, rows, sort, drawCell } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const widths = useColumnWidths(columns)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingEnd: ROW_HEIGHT,
    overscan: 10,
  })
  const reveal = (row: number): void => virtualizer.scrollToIndex(row)
  const { cursor, handlers } = useGridControls(props, { id, scroller, widths, reveal })
  const selection = useAppState(({ link }) => link.selection)
  const selected = useMemo(() => new Set(selection.map(keyOf)), [selection])
  const drawn = virtualizer.getVirtualItems()
  const isDrawn = cursor.row < 0 || drawn.some(({ index }) => index === cursor.row)
  const size = {
    '--columns': widths.template,
    '--least': `${widths.total}px`,
  } as CSSProperties
  return (
    <div ref={scroller} className={styles['scroller']} data-testid="table-scroller">
      <table
        className={styles['grid']}
        style={size}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-description={TEXTS.table.keys}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-activedescendant={isDrawn ? cellId(id, cursor.row, cursor.column) : undefined}
        data-testid="table-grid"
        {...handlers}
      >
        <GridHead id={id} columns={columns} sort={sort} cursor={cursor} />
        <tbody role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
          {drawn.map(({ index, start }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <GridLine
                key={keyOf(row.item)}
                id={id}
                index={index}
                top={start}
                row={row}
                columns={columns}
                isSelected={selected.has(keyOf(row.item))}
                current={index === cursor.row ? cursor.column : null}
                drawCell={drawCell}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
