import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { MOST_ROWS, type QueryRun } from '../workbench/query-run.ts'
import { useWorkbench } from '../workbench/use-workbench.ts'
import styles from './results.module.css'

const words = WORKBENCH_TEXTS.result

/** How many rows in what time, and whether there are more. */
export function RunStatus({ run }: { readonly run: QueryRun }) {
  const { actions } = useWorkbench()
  const waited = useWaited(run)
  const limit = Math.min(run.limit * 10, MOST_ROWS)
  return (
    <div className={styles['status']}>
      <span data-testid="run-status">{statusText(run, waited)}</span>
      {run.truncated && (
        <span className={styles['cut']} data-testid="cut">
          {words.cut(run.limit)}{' '}
          {run.limit < MOST_ROWS ? (
            <Button
              size="compact-sm"
              fz="xs"
              variant="default"
              onClick={() => actions.run([run.statement], limit)}
            >
              {words.more(limit)}
            </Button>
          ) : (
            words.cutForGood
          )}
        </span>
      )}
    </div>
  )
}

function statusText({ status, count, elapsedMs }: QueryRun, waited: number): string {
  if (status === 'running') return words.running(count, Math.max(waited, elapsedMs))
  if (status === 'stopped') return words.stopped(count)
  if (status === 'failed') return words.failedAfter(count)
  return status === 'unsent' ? '' : words.done(count, elapsedMs)
}

const TICK_MS = 200

/** For how many milliseconds a run has been waited for, told anew while it goes on. */
function useWaited({ status }: QueryRun): number {
  const [waited, setWaited] = useState(0)
  const isRunning = status === 'running'
  useEffect(() => {
    if (!isRunning) return undefined
    const began = performance.now()
    const timer = setInterval(() => setWaited(performance.now() - began), TICK_MS)
    return () => {
      clearInterval(timer)
      setWaited(0)
    }
  }, [isRunning])
  return waited
}
