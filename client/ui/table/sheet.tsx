import { useMemo, type ReactNode } from 'react'
import {
  filterRows,
  searchTexts,
  sortRows,
  type Column,
  type SortBy,
} from '../../state/table-column.ts'
import { TEXTS } from '../../texts.ts'
import type { GridRow } from './grid-row.ts'
import { Grid } from './grid.tsx'
import { SheetEmpty } from './sheet-empty.tsx'
import { SheetTools } from './sheet-tools.tsx'
import type { TableKind } from './table-switch.tsx'

/** What a person has set in one of the two tables. */
export interface SheetState {
  readonly text: string
  readonly onText: (text: string) => void
  readonly sort: SortBy | null
  readonly onSort: (sort: SortBy | null) => void
  readonly onKind: (kind: TableKind) => void
}

export interface SheetProps<Row extends GridRow> extends SheetState {
  readonly kind: TableKind
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly drawCell: (row: Row, column: string) => ReactNode
}

/** One table with what narrows it down, and what takes it elsewhere. */
export function Sheet<Row extends GridRow>(props: SheetProps<Row>) {
  const { kind, columns, rows, text, onKind, onText } = props
  const found = useFound(props)
  return (
    <>
      <SheetTools {...{ kind, onKind, columns, text, onText }} rows={found} all={rows.length} />
      {found.length > 0 ? (
        <FoundRows {...props} rows={found} />
      ) : (
        <SheetEmpty
          isEmpty={rows.length === 0}
          text={text}
          onNodes={() => onKind('nodes')}
          onAll={() => onText('')}
        />
      )}
    </>
  )
}

function FoundRows<Row extends GridRow>(props: SheetProps<Row>) {
  const { kind, columns, rows, sort, onSort, drawCell } = props
  return <Grid {...{ columns, rows, sort, onSort, drawCell }} label={TEXTS.table.label[kind]} />
}

function useFound<Row extends GridRow>({
  rows,
  columns,
  text,
  sort,
}: SheetProps<Row>): readonly Row[] {
  const isAsked = text.trim() !== ''
  const texts = useMemo(
    () => (isAsked ? searchTexts(rows, columns) : null),
    [rows, columns, isAsked],
  )
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  return useMemo(() => (texts ? filterRows(sorted, texts, text) : sorted), [sorted, texts, text])
}
