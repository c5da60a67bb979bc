import type { QueryRun } from '../state/query-run.ts'
import { TEXTS } from '../texts.ts'
import styles from './query-view.module.css'

export function RunStatus({ run }: { readonly run: QueryRun }) {
  return (
    <output className={styles['status']} data-testid="run-status">
      {statusText(run)} {run.truncated && TEXTS.query.truncated}
    </output>
  )
}

function statusText({ status, rows, elapsedMs }: QueryRun): string {
  if (status === 'running') return TEXTS.query.running(rows.length)
  if (status === 'stopped') return TEXTS.query.stopped(rows.length)
  if (status === 'failed') return ''
  return TEXTS.query.done(rows.length, elapsedMs ?? 0)
}
