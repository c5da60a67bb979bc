import { Button } from '@mantine/core'
import type { Problem } from '../../../graph-data/model/api.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useBench } from '../workbench/use-workbench.ts'
import { hintFor } from './problem-hint.ts'
import styles from './results.module.css'

export interface ProblemNoteProps {
  readonly problem: Problem
  /** The statement that has it. */
  readonly cypher: string
  readonly onGoTo: (offset: number) => void
}

const words = WORKBENCH_TEXTS.problem

/** What is wrong with a statement or its engine, where, and what to do about it. */
export function ProblemNote({ problem, cypher, onGoTo }: ProblemNoteProps) {
  const { title, detail, position } = problem
  const writes = useBench((state) => state.writes)
  const hint = hintFor(problem, { cypher, writes })
  return (
    <div className={styles['problem']} role="alert" data-testid="problem">
      <strong>
        {title}
        {position && `, ${words.place(position.line, position.column)}`}
      </strong>
      {position && (
        <Button size="compact-xs" variant="default" ml={10} onClick={() => onGoTo(position.offset)}>
          {words.goTo}
        </Button>
      )}
      <p>{detail}</p>
      {hint !== '' && <p className={styles['hint']}>{hint}</p>}
    </div>
  )
}
