import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useBench, useWorkbench } from '../workbench/use-workbench.ts'
import { searchPast, type PastRun } from './history.ts'
import styles from './library.module.css'

const words = WORKBENCH_TEXTS.history

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** What was run: when, how many rows, in what time, and what went wrong. */
export function HistoryPanel({ onOpened }: { readonly onOpened: () => void }) {
  const { actions } = useWorkbench()
  const past = useBench((state) => state.past)
  const [text, setText] = useState('')
  if (past.length === 0) return <p className={styles['empty']}>{words.empty}</p>
  const found = text.trim() === '' ? past : searchPast(past, text)
  return (
    <>
      <div className={styles['row']}>
        <TextInput
          size="xs"
          flex={1}
          aria-label={words.search}
          placeholder={words.search}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button size="xs" variant="default" onClick={actions.clearPast}>
          {words.clear}
        </Button>
      </div>
      {found.length === 0 && <p className={styles['empty']}>{words.none(text)}</p>}
      <ul className={styles['list']}>
        {found.map((run) => (
          <li key={`${run.when} ${run.cypher}`}>
            <PastEntry
              run={run}
              onOpen={() => {
                actions.open(run.cypher)
                onOpened()
              }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function PastEntry({ run, onOpen }: { readonly run: PastRun; readonly onOpen: () => void }) {
  return (
    <button
      type="button"
      className={styles['entry']}
      title={words.open}
      data-testid="past-run"
      onClick={onOpen}
    >
      <code className={styles['code']}>{run.cypher}</code>
      <span className={styles['help']}>
        {WHEN.format(new Date(run.when))}
        {run.error === null && `, ${words.rows(run.rows, run.elapsedMs)}`}
      </span>
      {run.error !== null && <span className={styles['error']}>{run.error}</span>}
    </button>
  )
}
