import { Button } from '@mantine/core'
import { useApp } from '../../context.tsx'
import { TEXTS } from '../../texts.ts'
import styles from './timeline.module.css'

/** Why the timeline is empty, and what to do about it. */
export function NoLanes() {
  const { actions } = useApp()
  return (
    <div className={styles['none']}>
      <p>
        {TEXTS.timeline.none} {TEXTS.timeline.noneHelp}
      </p>
      <Button variant="default" onClick={actions.clearFilters}>
        {TEXTS.timeline.clear}
      </Button>
    </div>
  )
}
