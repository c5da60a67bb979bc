import { CloseButton, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { Column } from '../../state/table-column.ts'
import { TEXTS } from '../../texts.ts'
import type { GridRow } from './grid-row.ts'
import { TableExport } from './table-export.tsx'
import { TableSwitch, type TableSwitchProps } from './table-switch.tsx'
import styles from './table-view.module.css'

export interface SheetToolsProps<Row extends GridRow> extends TableSwitchProps {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** How many rows there are without any filter of the table. */
  readonly all: number
  readonly text: string
  readonly onText: (text: string) => void
}

/** What narrows a table down, and what takes it elsewhere. */
export function SheetTools<Row extends GridRow>(props: SheetToolsProps<Row>) {
  const { kind, onKind, columns, rows, all } = props
  return (
    <div className={styles['tools']}>
      <div className={styles['switch']}>
        <TableSwitch kind={kind} onKind={onKind} />
      </div>
      <div className={styles['find']}>
        <FilterBox text={props.text} onText={props.onText} />
      </div>
      <div className={styles['out']}>
        <output className={styles['count']} data-testid="table-rows">
          {TEXTS.table.rows(rows.length, all)}
        </output>
        <TableExport kind={kind} columns={columns} rows={rows} />
      </div>
    </div>
  )
}

function FilterBox({ text, onText }: Pick<SheetToolsProps<GridRow>, 'text' | 'onText'>) {
  return (
    <TextInput
      size="xs"
      className={styles['filter'] ?? ''}
      aria-label={TEXTS.table.filter}
      placeholder={TEXTS.table.filter}
      autoComplete="off"
      spellCheck={false}
      data-testid="table-filter"
      leftSection={<IconFilter size={15} stroke={1.8} />}
      rightSection={
        text !== '' && (
          <CloseButton size="xs" aria-label={TEXTS.table.clearFilter} onClick={() => onText('')} />
        )
      }
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  )
}
