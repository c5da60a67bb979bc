import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { TEXTS } from '../../texts.ts'
import styles from './saved-views.module.css'

export interface SaveFormProps {
  /** Answers whether the view was saved. */
  readonly onSave: (name: string) => boolean
}

/** Saves what is seen now under a name. */
export function SaveForm({ onSave }: SaveFormProps) {
  const [name, setName] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const submit = (): void => {
    const wanted = name.trim()
    setIsMissing(wanted === '')
    if (wanted !== '' && onSave(wanted)) setName('')
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextInput
        data-autofocus
        label={TEXTS.views.name}
        placeholder={TEXTS.views.namePlaceholder}
        maxLength={120}
        value={name}
        error={isMissing ? TEXTS.views.noName : null}
        data-testid="view-name"
        onChange={(event) => {
          setName(event.currentTarget.value)
          setIsMissing(false)
        }}
      />
      <Button type="submit">{TEXTS.views.save}</Button>
    </form>
  )
}
