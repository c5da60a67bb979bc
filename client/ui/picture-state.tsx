import { Button, Loader } from '@mantine/core'
import { useApp, useAppState } from '../context.tsx'
import { hasPanel } from '../state/link.ts'
import { outOfTimeIn } from '../state/out-of-time.ts'
import { shownIn } from '../state/shown.ts'
import { TEXTS } from '../texts.ts'
import styles from './picture-state.module.css'
import { NothingInTime } from './time/nothing-in-time.tsx'

/** Why there is no picture, and what to do about it. */
export function PictureState() {
  const { actions } = useApp()
  const loaded = useAppState((state) => state.loaded)
  const data = useAppState((state) => state.data)
  const left = useAppState((state) => shownIn(state).nodes.size)
  const panelOpen = useAppState(({ link }) => hasPanel(link))
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
    <div className={styles['state']} data-panel={panelOpen} data-testid="nothing-left">
      <NothingLeft />
    </div>
  )
}

/** Why filters or time leave nothing to see, and what to do about it. */
function NothingLeft() {
  const { actions } = useApp()
  const outOfTime = useAppState(outOfTimeIn)
  if (outOfTime) return <NothingInTime outOfTime={outOfTime} />
  return (
    <>
      <p>{TEXTS.picture.nothingLeft}</p>
      <Button variant="default" onClick={actions.clearFilters}>
        {TEXTS.picture.clear}
      </Button>
    </>
  )
}
