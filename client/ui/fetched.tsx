import { Button, Skeleton, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Loadable } from '../state/loadable.ts'
import { TEXTS } from '../texts.ts'
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
    return (
      <Stack gap="sm" role="alert">
        <p className={styles['muted']}>
          {answer.problem.status === 404 ? TEXTS.panel.unknown : answer.problem.detail}
        </p>
        <Button variant="default" onClick={onRetry}>
          {TEXTS.panel.again}
        </Button>
      </Stack>
    )
  }
  return (
    <Stack gap="sm" component="output" aria-label={TEXTS.panel.loading}>
      <Skeleton height={14} />
      <Skeleton height={14} width="80%" />
      <Skeleton height={64} />
    </Stack>
  )
}
