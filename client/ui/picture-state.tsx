import { Button, Loader } from '@mantine/core'
import { useApp, useAppState } from '../context.tsx'
import { shownIn } from '../state/shown.ts'
import { TEXTS } from '../texts.ts'
import styles from './picture-state.module.css'

/** Why there is no picture, and what to do about it. */
export function PictureState() {
  const { actions } = useApp()
  const loaded = useAppState((state) => state.loaded)
  const data = useAppState((state) => state.data)
  const left = useAppState((state) => shownIn(state).nodes.size)
  if (loaded.status === 'loading') {
    return (
      <output className={styles['state']}>
        <Loader size="sm" /> {TEXTS.picture.loading}
      </output>
    )
  }
  if (loaded.status === 'failed') {
    return (
      <div className={styles['state']} role="alert" data-testid="graph-failed">
        <strong>{TEXTS.picture.failed}</strong>
        <span>{loaded.problem.detail}</span>
        <Button onClick={() => void actions.loadGraph()}>{TEXTS.picture.again}</Button>
      </div>
    )
  }
  if (data.nodes.size === 0) return <div className={styles['state']}>{TEXTS.picture.empty}</div>
  if (left > 0) return null
  return (
    <div className={styles['state']}>
      <span>{TEXTS.picture.nothingLeft}</span>
      <Button variant="default" onClick={actions.clearFilters}>
        {TEXTS.picture.clear}
      </Button>
    </div>
  )
}
