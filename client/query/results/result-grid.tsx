import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useId, useMemo, useRef, useState, type CSSProperties, type RefObject } from 'react'
import { sortRows, type SortBy } from '../../state/table-column.ts'
import { TITLES, type Cursor } from '../../state/table-cursor.ts'
import { GridHead } from '../../ui/table/grid-head.tsx'
import { cellId, ROLES } from '../../ui/table/grid-row.ts'
import gridStyles from '../../ui/table/grid.module.css'
import { useColumnWidths } from '../../ui/table/use-column-widths.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import type { QueryRun, ResultRow } from '../workbench/query-run.ts'
import { CellBar } from './cell-bar.tsx'
import { ResultCell } from './result-cell.tsx'
import { resultColumns } from './result-columns.ts'
import styles from './results.module.css'
import { targetOf } from './targets.ts'
import { useResultControls } from './use-result-controls.ts'

/** In CSS pixels: a million such rows are as high as browsers let anything be. */
const ROW_HEIGHT = 32

/** The rows of an answer, of which only those in sight are drawn. */
export function ResultGrid({ run }: { readonly run: QueryRun }) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [sort, setSort] = useState<SortBy | null>(null)
  const { columns, rows } = useSorted(run, sort)
  const widths = useColumnWidths(columns)
  const { drawn, height, reveal } = useRowsInSight(rows.length, scroller)
  const { cursor, handlers } = useResultControls(
    { id, columns, rows, sort, onSort: setSort },
    { scroller, widths, reveal, rowHeight: ROW_HEIGHT },
  )
  return (
    <>
      <div ref={scroller} className={styles['scroll']} data-testid="result-table">
        <p id={`${id}-keys`} hidden>
          {WORKBENCH_TEXTS.result.keys}
        </p>
        <table
          className={`${gridStyles['grid']} ${styles['grid']}`}
          style={{ '--columns': widths.template, '--least': `${widths.total}px` } as CSSProperties}
          {...ROLES.grid}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table with the role of a grid is interactive
          tabIndex={0}
          aria-label={WORKBENCH_TEXTS.result.label}
          aria-describedby={`${id}-keys`}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          aria-activedescendant={drawnId(id, cursor, drawn)}
          data-testid="result-grid"
          {...handlers}
        >
          <GridHead id={id} columns={columns} sort={sort} cursor={cursor} />
          <tbody {...ROLES.group} style={{ height: height }}>
            <Lines {...{ id, rows, cursor, drawn }} width={columns.length} />
          </tbody>
        </table>
      </div>
      <CellBar row={rows[cursor.row]} column={cursor.column} columns={columns} />
    </>
  )
}

function useRowsInSight(count: number, scroller: RefObject<HTMLDivElement | null>) {
  // oxlint-disable-next-line react/incompatible-library -- the page is built without React's compiler
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    scrollPaddingEnd: ROW_HEIGHT,
    overscan: 12,
  })
  return {
    drawn: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    reveal: (row: number) => virtualizer.scrollToIndex(row),
  }
}

function useSorted({ columns: names, rows: all, count }: QueryRun, sort: SortBy | null) {
  // The list of rows grows in place: `count` tells when it has. The widths need the first ones only.
  const seen = Math.min(count, 60)
  // oxlint-disable-next-line react/exhaustive-deps -- see above
  const columns = useMemo(() => resultColumns(names, all), [names, all, seen])
  const rows = useMemo(
    () => sortRows(all.slice(0, count), columns, sort),
    [all, count, columns, sort],
  )
  return { columns, rows }
}

/** The id of the cell in front; none while it is scrolled out of sight, and so not drawn. */
function drawnId(
  id: string,
  { row, column }: Cursor,
  drawn: readonly VirtualItem[],
): string | undefined {
  const isDrawn = row === TITLES || drawn.some(({ index }) => index === row)
  return isDrawn ? cellId(id, row, column) : undefined
}

interface LinesProps {
  readonly id: string
  readonly rows: readonly ResultRow[]
  readonly width: number
  readonly cursor: Cursor
  readonly drawn: readonly VirtualItem[]
}

function Lines({ id, rows, width, cursor, drawn }: LinesProps) {
  return drawn.map(({ index, start }) => {
    const row = rows[index]
    if (!row) return null
    return (
      <tr
        key={index}
        {...ROLES.row}
        aria-rowindex={index + 2}
        className={gridStyles['line']}
        style={{ transform: `translateY(${start}px)` }}
        data-row={index}
      >
        {Array.from({ length: width }, (_, column) => {
          const value = row[column] ?? null
          return (
            <td
              // oxlint-disable-next-line react/no-array-index-key -- a column is its place
              key={column}
              id={cellId(id, index, column)}
              {...ROLES.cell}
              aria-colindex={column + 1}
              className={gridStyles['cell']}
              data-column={column}
              data-current={index === cursor.row && column === cursor.column}
            >
              <ResultCell value={value} opens={targetOf(value) !== null} />
            </td>
          )
        })}
      </tr>
    )
  })
}
