import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { UpdateCounts, WritePlanAnswer } from '../../../graph-data/model/write.ts'
import { PlanSteps } from '../results/result-plan.tsx'
import { countedChanges } from './counted-changes.ts'
import { WRITE_TEXTS as words } from './texts.ts'
import styles from './writing.module.css'

export interface ChangePlanProps {
  readonly answer: WritePlanAnswer
  readonly onConfirm: (confirmation: string) => void
  readonly onClose: () => void
}

/** What a statement would change, and the question whether it shall. */
export function ChangePlan({ answer, onConfirm, onClose }: ChangePlanProps) {
  const { counts, confirmation, plan } = answer
  const heading = useRef<HTMLHeadingElement>(null)
  // Not to the button: the key that asked for the plan must not confirm it.
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles['heading']}>
        {confirmation ? words.would : words.wouldNothing}
      </h3>
      <Changes counts={counts} />
      {confirmation && (
        <p className={styles['muted']}>
          {words.tried} {words.until(clockOf(confirmation.expires))}
        </p>
      )}
      <details className={styles['steps']}>
        <summary>{words.steps}</summary>
        <PlanSteps plan={plan} />
      </details>
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        {confirmation && (
          <Button color="red.9" onClick={() => onConfirm(confirmation.id)}>
            {words.confirm}
          </Button>
        )}
      </div>
    </>
  )
}

export function Changes({ counts }: { readonly counts: UpdateCounts }) {
  return (
    <ul className={styles['counts']} data-testid="write-counts">
      {countedChanges(counts).map(({ name, text, isLoss }) => (
        <li key={name} data-loss={isLoss}>
          {text}
        </li>
      ))}
    </ul>
  )
}

function clockOf(time: string): string {
  return new Date(time).toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit' })
}
