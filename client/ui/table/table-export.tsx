import { Button } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import type { App } from '../../state/app.ts'
import type { Selection } from '../../../graph-data/picture/items.ts'
import type { Column } from '../../state/table-column.ts'
import { keyOf } from '../../state/table-cursor.ts'
import { csvOf, tsvOf } from '../../state/table-export.ts'
import { TEXTS } from '../../texts.ts'
import { copyText, saveFile } from '../browser.ts'
import type { GridRow } from './grid-row.ts'
import styles from './table-view.module.css'
import type { TableKind } from './table-switch.tsx'

export interface TableExportProps<Row extends GridRow> {
  readonly kind: TableKind
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** Excel takes a file for UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Copies the selected rows, or all where none is selected, and downloads what is shown. */
export function TableExport<Row extends GridRow>({ kind, columns, rows }: TableExportProps<Row>) {
  const app = useApp()
  const selection = useAppState(({ link }) => link.selection)
  const selected = useMemo(() => selectedRows(rows, selection), [rows, selection])
  return (
    <div className={styles['export']}>
      <Button
        size="compact-md"
        fz="sm"
        variant="default"
        disabled={rows.length === 0}
        leftSection={<IconCopy size={15} />}
        title={TEXTS.table.copyHelp}
        data-testid="table-copy"
        onClick={() => void copyRows(app, columns, selected.length > 0 ? selected : rows)}
      >
        {selected.length > 0 ? TEXTS.table.copySelected(selected.length) : TEXTS.table.copyAll}
      </Button>
      <Button
        size="compact-md"
        fz="sm"
        variant="default"
        disabled={rows.length === 0}
        leftSection={<IconDownload size={15} />}
        title={TEXTS.table.csvHelp}
        data-testid="table-csv"
        onClick={() => {
          saveFile(`demarche-${kind}.csv`, BYTE_ORDER_MARK + csvOf(columns, rows), 'text/csv')
          app.actions.notify(TEXTS.table.downloaded(rows.length))
        }}
      >
        {TEXTS.table.csv}
      </Button>
    </div>
  )
}

export function selectedRows<Row extends GridRow>(
  rows: readonly Row[],
  selection: Selection,
): readonly Row[] {
  if (selection.length === 0) return []
  const keys = new Set(selection.map(keyOf))
  return rows.filter(({ item }) => keys.has(keyOf(item)))
}

/** Puts rows on the clipboard, under a line of titles, and says so. */
export async function copyRows<Row>(
  { actions }: App,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const copied = await copyText(tsvOf(columns, rows))
  actions.notify(copied ? TEXTS.table.copied(rows.length) : TEXTS.table.copyFailed)
}
