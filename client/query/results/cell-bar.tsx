import { Button } from '@mantine/core'
import { IconArrowRight, IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
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
          <Act
            icon={<IconArrowRight size={14} />}
            text={words.open}
            onPress={() => actions.select(target)}
          />
        )}
        <Act
          icon={<IconCopy size={14} />}
          text={words.copyCell}
          onPress={() => void copy(fullText(value))}
        />
        <Act
          icon={<IconCopy size={14} />}
          text={words.copyRow}
          onPress={() => void copy(tsvOf(columns, [row]))}
        />
      </div>
    </div>
  )
}

interface ActProps {
  readonly icon: ReactNode
  readonly text: string
  readonly onPress: () => void
}

function Act({ icon, text, onPress }: ActProps) {
  return (
    <Button size="compact-sm" fz="xs" variant="default" leftSection={icon} onClick={onPress}>
      {text}
    </Button>
  )
}
