import { Button } from '@mantine/core'
import { useApp, useAppState } from '../../context.tsx'
import { clockIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'
import styles from './time.module.css'

/** Why there is no histogram, and what to do about it. */
export function NoHistogram() {
  const { actions } = useApp()
  const clock = useAppState(clockIn)
  const documents = useAppState((state) => state.documents)
  const compares = useAppState(({ link }) => link.compare !== null)
  if (clock === 'publication' && documents.status === 'loading') {
    return <p className={styles['empty']}>{TEXTS.time.loading}</p>
  }
  if (clock === 'publication' && documents.status === 'failed') {
    return (
      <p className={styles['empty']} role="alert">
        {TEXTS.time.failed(documents.problem.detail)}
        <Button size="compact-sm" variant="default" onClick={() => void actions.loadDocuments()}>
          {TEXTS.time.again}
        </Button>
      </p>
    )
  }
  const other = clock === 'event' ? 'publication' : 'event'
  return (
    <p className={styles['empty']}>
      {TEXTS.time.nothing[clock]}
      {!compares && (
        <Button size="compact-sm" variant="default" onClick={() => actions.setClock(other)}>
          {TEXTS.time.otherClock}
        </Button>
      )}
    </p>
  )
}
