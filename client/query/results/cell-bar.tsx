import { Button } from '@mantine/core'
import { IconArrowRight, IconCopy } from '@tabler/icons-react'
import { useApp } from '../../context.tsx'
import type { Column } from '../../state/table-column.ts'
import { tsvOf } from '../../state/table-export.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import type { ResultRow } from '../workbench/query-run.ts'
import styles from './results.module.css'
import { targetOf } from './targets.ts'
import { useCopy } from './use-copy.ts'
import { fullText } from './value-text.ts'

export interface CellBarProps {
  /** The row that the cursor is in; undefined where it is in the titles. */
  readonly row: ResultRow | undefined
  readonly column: number
  readonly columns: readonly Column<ResultRow>[]
}

const words = WORKBENCH_TEXTS.result

/** All that the current cell holds, where the table has room for one line. */
export function CellBar({ row, column, columns }: CellBarProps) {
  const { actions } = useApp()
  const copy = useCopy()
  if (!row) return null
  const value = row[column] ?? null
  const target = targetOf(value)
  return (
    <div className={styles['bar']}>
      <pre className={styles['full']} data-testid="cell-text">
        {fullText(value)}
      </pre>
      <div className={styles['barButtons']}>
        {target && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowRight size={14} />}
            onClick={() => actions.select(target)}
          >
            {words.open}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCopy size={14} />}
          onClick={() => void copy(fullText(value))}
        >
          {words.copyCell}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCopy size={14} />}
          onClick={() => void copy(tsvOf(columns, [row]))}
        >
          {words.copyRow}
        </Button>
      </div>
    </div>
  )
}
