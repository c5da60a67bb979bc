import { Button, Skeleton, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Loadable } from '../state/loadable.ts'
import { TEXTS } from '../texts.ts'
import panelStyles from './panel.module.css'
import styles from './text.module.css'

export interface FetchedProps<T> {
  readonly answer: Loadable<T> | undefined
  readonly onRetry: () => void
  readonly children: (value: T) => ReactNode
}

/** What was fetched, or a place for it, or why it is not there. */
export function Fetched<T>({ answer, onRetry, children }: FetchedProps<T>) {
  if (answer?.status === 'ready') return children(answer.value)
  if (answer?.status === 'failed') {
    const isUnknown = answer.problem.status === 404
    return (
      <Stack gap="sm" role="alert" className={panelStyles['waiting'] ?? ''}>
        <p className={styles['muted']}>{isUnknown ? TEXTS.panel.unknown : answer.problem.detail}</p>
        {!isUnknown && (
          <Button variant="default" onClick={onRetry}>
            {TEXTS.panel.again}
          </Button>
        )}
      </Stack>
    )
  }
  return (
    <Stack
      gap="sm"
      component="output"
      aria-label={TEXTS.panel.loading}
      className={panelStyles['waiting'] ?? ''}
    >
      <Skeleton height={14} />
      <Skeleton height={14} width="80%" />
      <Skeleton height={64} />
    </Stack>
  )
}
