import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useBench, useWorkbench } from '../workbench/use-workbench.ts'
import { searchPast, type PastRun } from './history.ts'
import styles from './library.module.css'
import { UndoNote } from './undo-note.tsx'

const words = WORKBENCH_TEXTS.history

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** What was run: when, how many rows, in what time, and what went wrong. */
export function HistoryPanel({ onOpened }: { readonly onOpened: () => void }) {
  const { actions } = useWorkbench()
  const past = useBench((state) => state.past)
  const [text, setText] = useState('')
  const [cleared, setCleared] = useState<readonly PastRun[]>([])
  const clear = (): void => {
    setCleared(past)
    actions.clearPast()
  }
  const restore = (): void => {
    actions.restorePast(cleared)
    setCleared([])
  }
  const note = cleared.length > 0 && <UndoNote text={words.cleared} onUndo={restore} />
  if (past.length === 0) return note || <p className={styles['empty']}>{words.empty}</p>
  const found = text.trim() === '' ? past : searchPast(past, text)
  return (
    <>
      {note}
      <div className={styles['row']}>
        <TextInput
          size="xs"
          flex={1}
          aria-label={words.search}
          placeholder={words.search}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button size="xs" variant="default" onClick={clear}>
          {words.clear}
        </Button>
      </div>
      {found.length === 0 && <p className={styles['empty']}>{words.none(text)}</p>}
      <Runs runs={found} onOpened={onOpened} />
    </>
  )
}

interface RunsProps {
  readonly runs: readonly PastRun[]
  readonly onOpened: () => void
}

function Runs({ runs, onOpened }: RunsProps) {
  const { actions } = useWorkbench()
  const open = ({ cypher }: PastRun): void => {
    actions.open(cypher)
    onOpened()
  }
  return (
    <ul className={styles['list']}>
      {runs.map((run) => (
        <li key={`${run.when} ${run.cypher}`}>
          <PastEntry run={run} onOpen={() => open(run)} />
        </li>
      ))}
    </ul>
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
