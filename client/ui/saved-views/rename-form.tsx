import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { TEXTS } from '../../texts.ts'
import styles from './saved-views.module.css'

export interface RenameFormProps {
  readonly name: string
  /** The new name; null where it stays. */
  readonly onDone: (name: string | null) => void
}

export function RenameForm({ name, onDone }: RenameFormProps) {
  const [text, setText] = useState(name)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  return (
    <form
      className={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = text.trim()
        onDone(wanted === '' || wanted === name ? null : wanted)
      }}
    >
      <TextInput
        ref={input}
        aria-label={TEXTS.views.newName(name)}
        maxLength={120}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {TEXTS.views.keepName}
      </Button>
    </form>
  )
}
