import { Button } from '@mantine/core'
import type { Problem } from '../../../graph-data/model/api.ts'
import { placeIn, type Statement } from '../language/statements.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useActiveTab, useBench } from '../workbench/use-workbench.ts'
import { hintFor } from './problem-hint.ts'
import styles from './results.module.css'

export interface ProblemNoteProps {
  readonly problem: Problem
  /** The statement that has it. */
  readonly statement: Statement
  readonly onGoTo: (offset: number) => void
}

const words = WORKBENCH_TEXTS.problem

/** What is wrong with a statement or its engine, where, and what to do about it. */
export function ProblemNote({ problem, statement, onGoTo }: ProblemNoteProps) {
  const { title, detail, position } = problem
  const writes = useBench((state) => state.writes)
  const { text } = useActiveTab()
  const hint = hintFor(problem, { cypher: statement.text, writes })
  const place = position && placeIn(text, statement.from + position.offset)
  return (
    <div className={styles['problem']} role="alert" data-testid="problem">
      <strong>
        {title}
        {place && `, ${words.place(place.line, place.column)}`}
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
