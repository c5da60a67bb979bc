import { memo, type ReactNode } from 'react'
import type { Column } from '../../state/table-column.ts'
import { cellId, ROLES, type GridRow } from './grid-row.ts'
import styles from './grid.module.css'

export interface GridLineProps<Row extends GridRow> {
  readonly id: string
  readonly index: number
  /** In CSS pixels below the titles. */
  readonly top: number
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly isSelected: boolean
  /** The column that the keyboard is in; null where it is in another row. */
  readonly current: number | null
  readonly drawCell: (row: Row, column: string) => ReactNode
}

function Line<Row extends GridRow>(props: GridLineProps<Row>) {
  const { id, index, top, row, columns, isSelected, current, drawCell } = props
  return (
    <tr
      {...ROLES.row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={styles['line']}
      style={{ transform: `translateY(${top}px)` }}
      data-row={index}
      data-odd={index % 2 === 1}
      data-testid={`row-${row.item.id}`}
    >
      {columns.map((column, place) => (
        <td
          key={column.id}
          id={cellId(id, index, place)}
          {...ROLES.cell}
          aria-colindex={place + 1}
          className={styles['cell']}
          data-column={place}
          data-current={place === current}
        >
          {drawCell(row, column.id)}
        </td>
      ))}
    </tr>
  )
}

export const GridLine = memo(Line) as typeof Line
