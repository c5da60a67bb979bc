import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Value } from '../../graph-data/model/value.ts'
import type { QueryRun } from '../state/query-run.ts'
import { TEXTS } from '../texts.ts'
import { Cell } from './cell.tsx'
import styles from './query-view.module.css'

/** Rows beyond this are drawn on demand, so that a large answer does not freeze the page. */
const STEP = 500

export function ResultTable({ run }: { readonly run: QueryRun }) {
  const { columns, rows, status } = run
  const [most, setMost] = useState(STEP)
  if (rows.length === 0) {
    return status === 'done' ? <p className={styles['empty']}>{TEXTS.query.noRows}</p> : null
  }
  const shown = rows.slice(0, most)
  return (
    <div className={styles['scroll']} data-testid="result-table">
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows only ever come behind the last one
            <Row key={index} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <p className={styles['more']}>
          {TEXTS.query.firstRows(shown.length, rows.length)}
          <Button variant="default" size="compact-sm" onClick={() => setMost(most + STEP)}>
            {TEXTS.query.more(Math.min(STEP, rows.length - most))}
          </Button>
        </p>
      )}
    </div>
  )
}

function Row({
  columns,
  row,
}: {
  readonly columns: readonly string[]
  readonly row: readonly Value[]
}) {
  return (
    <tr>
      {columns.map((column, index) => (
        <td key={column}>
          <Cell value={row[index] ?? null} />
        </td>
      ))}
    </tr>
  )
}
