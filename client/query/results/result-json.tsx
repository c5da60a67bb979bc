import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import type { QueryRun } from '../workbench/query-run.ts'
import { jsonText } from './json-text.ts'
import styles from './results.module.css'

/** More than that at once makes a browser slow. */
const STEP = 100

/** The rows as they travelled. */
export function ResultJson({ run }: { readonly run: QueryRun }) {
  const [most, setMost] = useState(STEP)
  const { columns, rows, count } = run
  const shown = Math.min(most, count)
  const text = useMemo(() => jsonText(columns, rows.slice(0, shown)), [columns, rows, shown])
  return (
    <section
      className={styles['scroll']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={WORKBENCH_TEXTS.result.views.json}
    >
      <pre className={styles['json']} data-testid="result-json">
        {text}
      </pre>
      {count > shown && (
        <p className={styles['more']}>
          {WORKBENCH_TEXTS.result.jsonFirst(shown, count)}
          <Button variant="default" size="compact-sm" fz="xs" onClick={() => setMost(most + STEP)}>
            {WORKBENCH_TEXTS.result.jsonMore(Math.min(STEP, count - shown))}
          </Button>
        </p>
      )}
    </section>
  )
}
