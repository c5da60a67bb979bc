import { useState } from 'react'
import styles from './time.module.css'

export interface DateInputProps {
  readonly label: string
  /** An ISO day, or null where this end is open. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly testId: string
}

/** A year is typed digit by digit, and each digit makes a date: those before are not meant yet. */
const FIRST_MEANT = '1000'

export function DateInput({ label, value, onChange, testId }: DateInputProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const settle = (): void => {
    if (draft === '' && value !== null) onChange(null)
    setDraft(null)
  }
  return (
    <label className={styles['date']}>
      <span>{label}</span>
      <input
        type="date"
        max="9999-12-31"
        data-testid={testId}
        value={draft ?? value ?? ''}
        onChange={({ currentTarget }) => {
          const day = currentTarget.value
          const isMeant = day >= FIRST_MEANT
          setDraft(isMeant ? null : day)
          if (isMeant && day !== value) onChange(day)
        }}
        onBlur={settle}
      />
    </label>
  )
}
