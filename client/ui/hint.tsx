import { CloseButton } from '@mantine/core'
import { IconHandFinger } from '@tabler/icons-react'
import { useState } from 'react'
import { TEXTS } from '../texts.ts'
import { useAppState } from '../context.tsx'
import styles from './hint.module.css'

const KEY = 'demarche-hint-seen'

/** Whether to show what can be tried first, and how to dismiss it for good. */
export function useHint(): readonly [boolean, () => void] {
  const [seen, setSeen] = useState(() => window.localStorage.getItem(KEY) === '1')
  const idle = useAppState(
    ({ link, loaded }) => link.selection === null && loaded.status === 'ready',
  )
  const dismiss = (): void => {
    window.localStorage.setItem(KEY, '1')
    setSeen(true)
  }
  return [!seen && idle, dismiss]
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
