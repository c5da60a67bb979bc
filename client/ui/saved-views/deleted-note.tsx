import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { TEXTS } from '../../texts.ts'
import styles from './saved-views.module.css'

export interface DeletedNoteProps {
  readonly name: string
  readonly onUndo: () => void
}

/** Tells what was deleted, and brings it back on demand. */
export function DeletedNote({ name, onUndo }: DeletedNoteProps) {
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone with its row.
  useEffect(() => button.current?.focus(), [])
  return (
    <output className={styles['deleted']} data-testid="view-deleted">
      {TEXTS.views.deleted(name)}
      <Button ref={button} size="compact-sm" variant="subtle" onClick={onUndo}>
        {TEXTS.views.undo}
      </Button>
    </output>
  )
}
