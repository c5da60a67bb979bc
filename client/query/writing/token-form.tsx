import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '../../../graph-data/model/api.ts'
import { WRITE_TEXTS as words } from './texts.ts'
import styles from './writing.module.css'

export interface TokenFormProps {
  /** Why the last token did not do. */
  readonly problem: Problem | null
  readonly onToken: (token: string) => void
}

/** Asks for what lets a person write. */
export function TokenForm({ problem, onToken }: TokenFormProps) {
  const [token, setToken] = useState('')
  const [isMissing, setMissing] = useState(false)
  const said = problem ? `${problem.title}: ${problem.detail}` : null
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(token === '')
        if (token !== '') onToken(token)
      }}
    >
      <TextInput
        data-autofocus
        type="password"
        autoComplete="off"
        label={words.token}
        description={words.tokenHelp}
        value={token}
        error={isMissing ? words.noToken : said}
        data-testid="write-token"
        onChange={(event) => {
          setToken(event.currentTarget.value)
          setMissing(false)
        }}
      />
      <Button type="submit">{words.show}</Button>
    </form>
  )
}
