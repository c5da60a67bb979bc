import { CloseButton } from '@mantine/core'
import { IconHandFinger } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { TEXTS } from '../texts.ts'
import { useApp, useAppState } from '../context.tsx'
import { isFiltering } from '../state/filters.ts'
import type { ViewLink } from '../state/link.ts'
import styles from './hint.module.css'

const KEY = 'demarche-hint-seen'

/**
 * Whether to show what can be tried first, and how to dismiss it for good. Who selects or filters
 * something has no more need of it.
 */
export function useHint(): readonly [boolean, () => void] {
  const { store } = useApp()
  const [seen, setSeen] = useState(() => window.localStorage.getItem(KEY) === '1')
  const idle = useAppState(({ link, loaded }) => !isInUse(link) && loaded.status === 'ready')
  const dismiss = useCallback((): void => {
    window.localStorage.setItem(KEY, '1')
    setSeen(true)
  }, [])
  useEffect(
    () =>
      store.subscribe(({ link }, before) => {
        if (!isInUse(before.link) && isInUse(link)) dismiss()
      }),
    [store, dismiss],
  )
  return [!seen && idle, dismiss]
}

function isInUse({ selection, filters }: ViewLink): boolean {
  return selection.length > 0 || isFiltering(filters)
}

export function Hint({ onDismiss }: { readonly onDismiss: () => void }) {
  return (
    <p className={styles['hint']} data-testid="hint">
      <IconHandFinger size={17} stroke={1.7} aria-hidden="true" />
      {TEXTS.controls.hint}
      <CloseButton size="sm" aria-label={TEXTS.controls.dismiss} onClick={onDismiss} />
    </p>
  )
}
