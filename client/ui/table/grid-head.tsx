import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { Column, SortBy } from '../../state/table-column.ts'
import { TITLES, type Cursor } from '../../state/table-cursor.ts'
import { cellId, ROLES } from './grid-row.ts'
import styles from './grid.module.css'

export interface GridHeadProps<Row> {
  readonly id: string
  readonly columns: readonly Column<Row>[]
  readonly sort: SortBy | null
  readonly cursor: Cursor
}

/** The titles; a press sorts, and their edges are pulled to change the widths. */
export function GridHead<Row>({ id, columns, sort, cursor }: GridHeadProps<Row>) {
  return (
    <thead {...ROLES.group} className={styles['head']}>
      <tr {...ROLES.row} aria-rowindex={1} className={styles['line']}>
        {columns.map((column, index) => {
          const order = sort?.column === column.id ? orderOf(sort) : 'none'
          return (
            <th
              key={column.id}
              id={cellId(id, TITLES, index)}
              {...ROLES.title}
              scope="col"
              aria-sort={order}
              title={column.help}
              className={styles['title']}
              data-column={index}
              data-current={cursor.row === TITLES && cursor.column === index}
              data-testid={`column-${column.id}`}
            >
              <span className={styles['words']}>{column.title}</span>
              <SortMark order={order} />
              <span className={styles['edge']} data-edge={index} aria-hidden="true" />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type Order = 'none' | 'ascending' | 'descending'

function orderOf({ descending }: SortBy): Order {
  return descending ? 'descending' : 'ascending'
}

function SortMark({ order }: { readonly order: Order }) {
  if (order === 'ascending') return <IconArrowUp size={14} aria-hidden="true" />
  if (order === 'descending') return <IconArrowDown size={14} aria-hidden="true" />
  return <IconArrowsSort size={14} className={styles['unsorted'] ?? ''} aria-hidden="true" />
}
