import { Button } from '@mantine/core'
import { useAppState } from '../../context.tsx'
import { shownIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'
import styles from './table-view.module.css'

export interface SheetEmptyProps {
  /** Whether there are no rows even without filter. */
  readonly isEmpty: boolean
  readonly text: string
  readonly onNodes: () => void
  readonly onAll: () => void
}

/** Why there are no rows, and what to do about it. */
export function SheetEmpty({ isEmpty, text, onNodes, onAll }: SheetEmptyProps) {
  const nodes = useAppState((state) => shownIn(state).nodes.size)
  return (
    <div className={styles['empty']} data-testid="table-empty">
      <p>{isEmpty ? TEXTS.table.noRelationships(nodes) : TEXTS.table.noMatch(text.trim())}</p>
      {isEmpty ? (
        <Button variant="default" onClick={onNodes}>
          {TEXTS.table.toNodes}
        </Button>
      ) : (
        <Button variant="default" onClick={onAll}>
          {TEXTS.table.showAll}
        </Button>
      )}
    </div>
  )
}
