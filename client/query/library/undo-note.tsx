import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import styles from './library.module.css'

export interface UndoNoteProps {
  readonly text: string
  readonly onUndo: () => void
}

/** Tells what is gone, and brings it back on demand. */
export function UndoNote({ text, onUndo }: UndoNoteProps) {
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone with what it stood beside.
  useEffect(() => button.current?.focus(), [])
  return (
    <output className={styles['deleted']}>
      {text}
      <Button ref={button} size="compact-xs" variant="default" onClick={onUndo}>
        {WORKBENCH_TEXTS.undo}
      </Button>
    </output>
  )
}
