import { ACTS, type Act } from '../../../graph-data/claims/acts.ts'
import { dateInWords } from '../../../graph-data/model/date-words.ts'
import {
  RUNGS,
  type Ladder as LadderSteps,
  type LadderStep,
} from '../../../graph-data/claims/ladder.ts'
import { daysInWords } from '../../state/ledger-words.ts'
import { sideInWords } from '../../../graph-data/claims/sides.ts'
import { inSeries } from '../../../graph-data/model/relationship-words.ts'
import { TEXTS } from '../../texts.ts'
import textStyles from '../text.module.css'
import styles from './ladder.module.css'

export interface LadderProps {
  readonly ladder: LadderSteps
  /** Called with what a step consists of, to show the claims behind it. */
  readonly onAct: (act: Act) => void
}

/** The answers to an incident in their order, with the days between them. */
export function Ladder({ ladder, onAct }: LadderProps) {
  return (
    <section aria-label={TEXTS.ladder.title} data-testid="ladder">
      <h3 className={textStyles['sub']}>{TEXTS.ladder.title}</h3>
      <ol className={styles['steps']}>
        {ladder.steps.map((step) => (
          <li key={`${step.rung} ${step.date}`} className={styles['step']} data-rung={step.rung}>
            <Step step={step} onAct={onAct} />
          </li>
        ))}
      </ol>
      <Undated steps={ladder.undated} onAct={onAct} />
      <Silent ladder={ladder} />
    </section>
  )
}

function Step({
  step,
  onAct,
}: {
  readonly step: LadderStep
  readonly onAct: LadderProps['onAct']
}) {
  const { rung, date, since, sides, objects, unnamed } = step
  const act = ACTS.find((each) => each === rung)
  const title = TEXTS.ladder.rungs[rung]
  const to = objects.length === 0 ? '' : ` ${TEXTS.ladder.to(inSeries(objects.map(nameOfNode)))}`
  const isSameDay = since?.least === 0 && since.most === 0
  return (
    <>
      {since && !isSameDay && <p className={styles['days']}>{daysInWords(since)}</p>}
      {date !== null && !isSameDay && <p className={styles['date']}>{dateInWords(date)}</p>}
      <p className={styles['what']}>
        {act === undefined ? (
          <strong>{title}</strong>
        ) : (
          <button type="button" className={textStyles['name']} onClick={() => onAct(act)}>
            <strong>{title}</strong>
          </button>
        )}
        {to}
      </p>
      {sides.length > 0 && <p className={styles['who']}>{sides.map(sideInWords).join(' · ')}</p>}
      {unnamed > 0 && <p className={styles['who']}>{TEXTS.ladder.nobody(unnamed)}</p>}
    </>
  )
}

function nameOfNode({ name }: { readonly name: string }): string {
  return name
}

function Undated({
  steps,
  onAct,
}: {
  readonly steps: readonly LadderStep[]
  readonly onAct: LadderProps['onAct']
}) {
  if (steps.length === 0) return null
  return (
    <>
      <p className={styles['undated']}>{TEXTS.ladder.undated}</p>
      <ul className={styles['loose']}>
        {steps.map((step) => (
          <li key={step.rung}>
            <Step step={step} onAct={onAct} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Steps that others would expect, and that no text tells of. */
const EXPECTED: ReadonlySet<string> = new Set(['attributes', 'condemns', 'summons', 'rejects'])

function Silent({ ladder: { steps, undated } }: { readonly ladder: LadderSteps }) {
  const told = new Set([...steps, ...undated].map(({ rung }) => rung))
  const missing = RUNGS.filter((rung) => EXPECTED.has(rung) && !told.has(rung))
  if (missing.length === 0) return null
  const names = missing.map((rung) => TEXTS.ladder.rungs[rung].toLowerCase()).join(', ')
  return <p className={styles['silent']}>{TEXTS.ladder.silent(names)}</p>
}
