import { Button, Loader } from '@mantine/core'
import type { Problem } from '../../../graph-data/model/api.ts'
import type { WriteAnswer } from '../../../graph-data/model/write.ts'
import { Changes } from './change-plan.tsx'
import { WRITE_TEXTS as words } from './texts.ts'
import styles from './writing.module.css'

export function ChangeWaiting({ text }: { readonly text: string }) {
  return (
    <output className={styles['waiting']}>
      <Loader size="xs" /> {text}
    </output>
  )
}

export interface ChangeDoneProps {
  readonly answer: WriteAnswer
  readonly onClose: () => void
}

/** What was changed. */
export function ChangeDone({ answer: { counts, elapsedMs }, onClose }: ChangeDoneProps) {
  return (
    <>
      <output className={styles['heading']} data-testid="write-done">
        {words.done} {words.doneIn(elapsedMs)}
      </output>
      <Changes counts={counts} />
      <p className={styles['muted']}>{words.offAgain}</p>
      <div className={styles['buttons']}>
        <Button data-autofocus onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </>
  )
}

export interface ChangeFailedProps {
  readonly problem: Problem
  readonly onAgain: () => void
  readonly onGoTo: (offset: number) => void
}

/** Why nothing was planned, or nothing was changed. */
export function ChangeFailed({ problem, onAgain, onGoTo }: ChangeFailedProps) {
  const { title, detail, position } = problem
  return (
    <>
      <div className={styles['trouble']} role="alert" data-testid="write-problem">
        <strong>
          {title}
          {position && `, ${words.place(position.line, position.column)}`}
        </strong>
        <p>{detail}</p>
      </div>
      <div className={styles['buttons']}>
        <Button variant="default" onClick={() => onGoTo(position?.offset ?? 0)}>
          {words.back}
        </Button>
        {!position && <Button onClick={onAgain}>{words.showAgain}</Button>}
      </div>
    </>
  )
}
