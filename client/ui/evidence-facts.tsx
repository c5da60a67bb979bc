import type { ClaimAnswer, NamedNode } from '../../graph-data/model/api.ts'
import { useApp } from '../context.tsx'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { isEvent } from '../../graph-data/model/relationship-words.ts'
import { TEXTS } from '../texts.ts'
import { showNode } from './choose.ts'
import { Glyph } from './glyph.tsx'
import factStyles from './evidence.module.css'
import styles from './text.module.css'

export interface EvidenceFactsProps {
  readonly claim: ClaimAnswer
  /** Whether a single independent side says it. */
  readonly isOnlySource: boolean
}

/** Who says it, when, how surely, and about what. */
export function EvidenceFacts({ claim, isOnlySource }: EvidenceFactsProps) {
  const { asserters, date, about, certainty, wording } = claim
  return (
    <dl className={styles['facts']}>
      <dt>{TEXTS.evidence.saidBy}</dt>
      <dd data-testid="evidence-asserters">
        {asserters.length === 0 ? (
          <span title={TEXTS.evidence.nobodyHelp}>{TEXTS.evidence.nobody}</span>
        ) : (
          asserters.map((asserter) => <NodeLink key={asserter.id} node={asserter} />)
        )}
        {isOnlySource && <p className={styles['muted']}>{TEXTS.evidence.onlySource}</p>}
      </dd>
      <dt>
        {isEvent(claim.relationship) ? TEXTS.evidence.eventDate : TEXTS.evidence.statementDate}
      </dt>
      <dd>{date === null ? TEXTS.evidence.noDate : dateInWords(date)}</dd>
      <dt>{TEXTS.evidence.certainty}</dt>
      <dd>
        {certainty}
        {wording !== null && (
          <>
            , {TEXTS.evidence.ownWords} <q>{wording}</q>
          </>
        )}
      </dd>
      {about && (
        <>
          <dt>{TEXTS.evidence.about}</dt>
          <dd>
            <NodeLink node={about} />
          </dd>
        </>
      )}
    </dl>
  )
}

function NodeLink({ node }: { readonly node: NamedNode }) {
  const app = useApp()
  return (
    <span className={factStyles['link']}>
      <Glyph kind={node.kind} size={15} />
      <button type="button" className={styles['name']} onClick={() => void showNode(app, node.id)}>
        {node.name}
      </button>
    </span>
  )
}
