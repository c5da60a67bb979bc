import type { ReactNode } from 'react'
import type { RelationshipRow, TableEnd } from '../../state/table-relationships.ts'
import { ContestedBadge } from '../contested-badge.tsx'
import { Glyph } from '../glyph.tsx'
import { LineSample } from '../line-sample.tsx'
import styles from './grid.module.css'
import { DocumentCount, Words } from './plain-cell.tsx'
import { RELATIONSHIP_COLUMNS } from './use-tables.ts'

/** What stands in a cell of the table of relationships. */
export function drawRelationshipCell(row: RelationshipRow, column: string): ReactNode {
  switch (column) {
    case 'from':
      return <End end={row.from} />
    case 'to':
      return <End end={row.to} />
    case 'type':
      return (
        <>
          <LineSample type={row.type} certainty={row.certainty} width={26} />
          <Words text={textOf(row, column)} />
        </>
      )
    case 'contested':
      return row.isContested && <ContestedBadge />
    case 'sources':
      return row.fewSources && <span className={styles['tag']}>{textOf(row, column)}</span>
    case 'documents':
      return <DocumentCount titles={row.documents} />
    default:
      return <Words text={textOf(row, column)} isMuted={isMuted(row, column)} />
  }
}

function isMuted({ saidBy }: RelationshipRow, column: string): boolean {
  return column === 'documentTitles' || (column === 'saidBy' && saidBy.length === 0)
}

function textOf(row: RelationshipRow, column: string): string {
  return RELATIONSHIP_COLUMNS.find(({ id }) => id === column)?.text(row) ?? ''
}

function End({ end: { name, kind } }: { readonly end: TableEnd }) {
  return (
    <>
      <Glyph kind={kind} size={15} />
      <Words text={name} />
    </>
  )
}
