import type { Problem } from '../../graph-data/model/api.ts'
import { TEXTS } from '../texts.ts'
import styles from './query-view.module.css'

export interface ProblemNoteProps {
  readonly problem: Problem
  readonly cypher: string
}

/** What is wrong with a statement, and where in it. */
export function ProblemNote({ problem, cypher }: ProblemNoteProps) {
  const { title, detail, position } = problem
  const line = position ? cypher.split('\n')[position.line - 1] : undefined
  return (
    <div className={styles['problem']} role="alert" data-testid="problem">
      <strong>
        {title}
        {position && `, ${TEXTS.query.position(position.line, position.column)}`}
      </strong>
      <p>{detail}</p>
      {position && line !== undefined && (
        <pre>
          {line}
          {'\n'}
          {' '.repeat(Math.max(0, position.column - 1))}^
        </pre>
      )}
    </div>
  )
}
