import { useState } from 'react'
import { useAppState } from '../../context.tsx'
import { shownIn } from '../../state/shown.ts'
import type { SortBy } from '../../state/table-column.ts'
import { hasPanel } from '../../state/link.ts'
import { TEXTS } from '../../texts.ts'
import { FilterChips } from '../filter-chips.tsx'
import { FilterMenu } from '../filter-menu/filter-menu.tsx'
import { PictureState } from '../picture-state.tsx'
import { drawNodeCell } from './node-cell.tsx'
import { drawRelationshipCell } from './relationship-cell.tsx'
import { Sheet, type SheetState } from './sheet.tsx'
import styles from './table-view.module.css'
import type { TableKind } from './table-switch.tsx'
import {
  NODE_COLUMNS,
  RELATIONSHIP_COLUMNS,
  useNodeRows,
  useRelationshipRows,
} from './use-tables.ts'

/** What the picture shows as two tables, with the same selection: its twin for eyes, ears and keys. */
export function TableView() {
  const isReady = useAppState(({ loaded }) => loaded.status === 'ready')
  const isEmpty = useAppState((state) => shownIn(state).nodes.size === 0)
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  return (
    <section
      className={styles['view']}
      data-panel={panelOpen}
      aria-label={TEXTS.bar.table}
      data-testid="table-view"
    >
      <div className={styles['menu']}>
        <FilterMenu />
      </div>
      <div className={styles['chips']}>
        <FilterChips />
      </div>
      {isReady && !isEmpty ? <Tables /> : <PictureState />}
    </section>
  )
}

function Tables() {
  const [kind, setKind] = useState<TableKind>('relationships')
  const [text, setText] = useState('')
  const [sorts, setSorts] = useState<Readonly<Record<TableKind, SortBy | null>>>(FIRST_ORDER)
  const state: SheetState = {
    text,
    onText: setText,
    sort: sorts[kind],
    onSort: (sort) => setSorts({ ...sorts, [kind]: sort }),
    onKind: setKind,
  }
  return kind === 'nodes' ? <NodeTable {...state} /> : <RelationshipTable {...state} />
}

/** The latest first, and the most connected. */
const FIRST_ORDER = {
  relationships: { column: 'date', descending: true },
  nodes: { column: 'relationships', descending: true },
}

function NodeTable(state: SheetState) {
  const rows = useNodeRows()
  return (
    <Sheet {...state} kind="nodes" columns={NODE_COLUMNS} rows={rows} drawCell={drawNodeCell} />
  )
}

function RelationshipTable(state: SheetState) {
  const rows = useRelationshipRows()
  return (
    <Sheet
      {...state}
      kind="relationships"
      columns={RELATIONSHIP_COLUMNS}
      rows={rows}
      drawCell={drawRelationshipCell}
    />
  )
}
