import { ACTS, type Act } from '../../../graph-data/claims/acts.ts'
import type { ActCount } from '../../../graph-data/claims/ledger.ts'
import { TEXTS } from '../../texts.ts'
import styles from './ledger.module.css'

export interface ActFilterProps {
  readonly counts: readonly ActCount[]
  readonly act: Act | null
  readonly onAct: (act: Act | null) => void
}

/** Narrows the rows of a ledger to one act; not there where all rows are of one act. */
export function ActFilter({ counts, act, onAct }: ActFilterProps) {
  if (counts.length < 2) return null
  const whole = counts.reduce((sum, { claims }) => sum + claims, 0)
  const options = [
    { act: null, claims: whole },
    ...counts.toSorted((a, b) => ACTS.indexOf(a.act) - ACTS.indexOf(b.act)),
  ]
  return (
    <fieldset className={styles['filter']}>
      <legend className={styles['hidden']}>{TEXTS.ledger.filter}</legend>
      {options.map((option) => (
        <button
          key={option.act ?? ''}
          type="button"
          className={styles['option']}
          aria-pressed={option.act === act}
          data-testid={`ledger-act-${option.act ?? 'all'}`}
          onClick={() => onAct(option.act)}
        >
          {option.act === null ? TEXTS.ledger.whole : TEXTS.ledger.acts[option.act]} {option.claims}
        </button>
      ))}
    </fieldset>
  )
}
