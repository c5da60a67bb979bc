import type { ReactNode } from 'react'
import type { NodeRow } from '../../state/table-nodes.ts'
import { Glyph } from '../glyph.tsx'
import { DocumentCount, Words } from './plain-cell.tsx'
import { NODE_COLUMNS } from './use-tables.ts'

/** What stands in a cell of the table of nodes. */
export function drawNodeCell(row: NodeRow, column: string): ReactNode {
  if (column === 'name') {
    return (
      <>
        <Glyph kind={row.kind} size={15} />
        <Words text={row.name} />
      </>
    )
  }
  if (column === 'documents') return <DocumentCount titles={row.documents} />
  const text = NODE_COLUMNS.find(({ id }) => id === column)?.text(row) ?? ''
  return <Words text={text} isMuted={text === '0' || column === 'documentTitles'} />
}
