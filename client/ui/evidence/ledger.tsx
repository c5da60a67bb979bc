import { useMemo, type RefObject } from 'react'
import type { Act } from '../../../graph-data/claims/acts.ts'
import { dateInWords } from '../../../graph-data/model/date-words.ts'
import { rowsThat, type Ledger as LedgerEntries } from '../../../graph-data/claims/ledger.ts'
import { summaryInWords } from '../../state/ledger-words.ts'
import { TEXTS } from '../../texts.ts'
import { ClaimGroup } from '../claim-list.tsx'
import textStyles from '../text.module.css'
import { ActFilter } from './act-filter.tsx'
import { LedgerEntry } from './ledger-entry.tsx'
import styles from './ledger.module.css'
import { SideTable } from './side-table.tsx'

export interface LedgerProps {
  readonly ledger: LedgerEntries
  /** How many more claims there are than the server's limit let through. */
  readonly remaining: number
  /** The act to which the rows are narrowed; null shows all. */
  readonly act: Act | null
  readonly onAct: (act: Act | null) => void
  /** Where the rows begin, for those who lead there from above. */
  readonly rowsPlace?: RefObject<HTMLDivElement | null>
}

/** Who says what on a pair or an incident, in the order of the dates, with every quote. */
export function Ledger({ ledger, remaining, act, onAct, rowsPlace }: LedgerProps) {
  const groups = useMemo(() => rowsThat(ledger, act), [ledger, act])
  return (
    <section className={styles['ledger']} aria-label={TEXTS.ledger.title} data-testid="ledger">
      <h3 className={textStyles['sub']}>{TEXTS.ledger.title}</h3>
      <p className={styles['summary']} data-testid="ledger-summary">
        {summaryInWords(ledger)}
      </p>
      <SideTable ledger={ledger} />
      <div ref={rowsPlace}>
        <ActFilter counts={ledger.counts} act={act} onAct={onAct} />
      </div>
      {groups.map(({ date, rows }) => (
        <section key={date ?? ''} className={styles['group']}>
          <h4 className={styles['date']}>
            {date === null ? TEXTS.ledger.saidUnknown : dateInWords(date)}
            <span className={styles['count']}>{TEXTS.ledger.claims(rows.length)}</span>
          </h4>
          <ul className={styles['rows']}>
            {rows.map((row) => (
              <LedgerEntry key={row.claim.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
      <ClaimGroup title={TEXTS.ledger.outside} claims={ledger.disputedBy} />
      {remaining > 0 && <p className={textStyles['muted']}>{TEXTS.ledger.remaining(remaining)}</p>}
    </section>
  )
}
