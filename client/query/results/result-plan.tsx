import { Button } from '@mantine/core'
import type { PlanAnswer, Problem } from '../../../graph-data/model/api.ts'
import type { PlanStep } from '../../../graph-data/model/plan.ts'
import type { ValueMap } from '../../../graph-data/model/value.ts'
import type { Statement } from '../language/statements.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { isEstimated, planChain, type PlanChain } from './plan-chain.ts'
import styles from './plan.module.css'
import { ProblemNote } from './problem-note.tsx'
import results from './results.module.css'
import { usePlan } from './use-plan.ts'

export interface ResultPlanProps {
  readonly statement: Statement
  readonly parameters: ValueMap
  /** What is told already of this statement. */
  readonly told: Problem | null
  readonly onGoTo: (offset: number) => void
}

const words = WORKBENCH_TEXTS.plan

/** How the engine would run a statement, or why it tells nothing. */
export function ResultPlan({ statement, parameters, told, onGoTo }: ResultPlanProps) {
  const { answer, askAgain } = usePlan(statement.text, parameters)
  if (answer.status === 'ready') return <PlanTree answer={answer.value} />
  if (answer.status === 'loading') {
    return <output className={results['empty']}>{words.waiting}</output>
  }
  const { problem } = answer
  if (told?.detail === problem.detail) return <p className={results['empty']}>{words.same}</p>
  return (
    <div data-testid="no-plan">
      <ProblemNote problem={problem} statement={statement} onGoTo={onGoTo} />
      {(problem.status === 0 || problem.status >= 500) && (
        <p className={results['more']}>
          <Button variant="default" size="compact-sm" fz="xs" onClick={askAgain}>
            {words.again}
          </Button>
        </p>
      )}
    </div>
  )
}

function PlanTree({ answer: { plan, engine } }: { readonly answer: PlanAnswer }) {
  return (
    <section
      className={results['scroll']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={WORKBENCH_TEXTS.result.views.plan}
      data-testid="result-plan"
    >
      <p className={results['note']}>{words.note(engine, isEstimated(plan))}</p>
      <PlanSteps plan={plan} />
    </section>
  )
}

/** The steps of a plan, the last first. */
export function PlanSteps({ plan }: { readonly plan: PlanStep }) {
  return (
    <div className={styles['plan']}>
      <Chain chain={planChain(plan)} />
    </div>
  )
}

function Chain({ chain: { steps, inputs } }: { readonly chain: PlanChain }) {
  return (
    <ol className={styles['chain']}>
      {steps.map((step, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a plan never changes, and its steps have no names
        <li key={index}>
          <Step step={step} />
          {index === steps.length - 1 && inputs.length > 0 && <Inputs inputs={inputs} />}
        </li>
      ))}
    </ol>
  )
}

function Inputs({ inputs }: { readonly inputs: readonly PlanChain[] }) {
  return (
    <ul className={styles['inputs']}>
      {inputs.map((input, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <li key={index}>
          <span className={styles['input']}>{words.input(index + 1, inputs.length)}</span>
          <Chain chain={input} />
        </li>
      ))}
    </ul>
  )
}

function Step({ step: { operator, details, rows } }: { readonly step: PlanStep }) {
  return (
    <div className={styles['step']} data-testid="plan-step">
      <strong>{operator}</strong>
      {rows !== null && <span className={styles['rows']}>{words.rows(rows)}</span>}
      {details !== '' && <code>{details}</code>}
    </div>
  )
}
