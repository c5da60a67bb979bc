import { useEffect } from 'react'
import type { ClaimAnswer } from '../../graph-data/model/api.ts'
import { useApp, useAppState } from '../context.tsx'
import { typeLook } from '../../graph-data/picture/palette.ts'
import { claimIdOf } from '../../graph-data/model/graph-data.ts'
import { fewSourcesIn } from '../state/sources.ts'
import { TEXTS } from '../texts.ts'
import { ClaimGroup } from './claim-list.tsx'
import { ContestedBadge } from './contested-badge.tsx'
import { CopyCitation } from './copy-citation.tsx'
import { PairLedger, PairLedgerButton } from './evidence/pair-ledger.tsx'
import { EvidenceFacts } from './evidence-facts.tsx'
import { Fetched } from './fetched.tsx'
import { LineSample } from './line-sample.tsx'
import { PanelBody, PanelHead } from './panel-parts.tsx'
import { ParallelNav } from './parallel-nav.tsx'
import { QuoteBlock } from './quote-block.tsx'
import { SentenceLine } from './sentence-line.tsx'
import styles from './text.module.css'

/** A relationship opened on its evidence: who says it, in which words, and who disputes it. */
export function EvidencePanel({ id }: { readonly id: string }) {
  const { actions } = useApp()
  const relationship = useAppState(({ data }) => data.relationships.get(id))
  const tab = useAppState(({ link }) => link.tab)
  const claimId = relationship ? claimIdOf(relationship) : id
  const answer = useAppState((state) => state.claims.get(claimId))
  useEffect(() => void actions.loadClaim(claimId), [actions, claimId])
  return (
    <>
      {tab !== 'ledger' && <ParallelNav id={id} />}
      <Fetched answer={answer} onRetry={() => void actions.loadClaim(claimId)}>
        {(claim) =>
          tab === 'ledger' ? (
            <PairLedger one={claim.subject} other={claim.object} />
          ) : (
            <Evidence claim={claim} id={id} />
          )
        }
      </Fetched>
    </>
  )
}

function Evidence({ claim, id }: { readonly claim: ClaimAnswer; readonly id: string }) {
  const sources = useAppState(({ data }) => fewSourcesIn(data).get(id))
  return (
    <>
      <PanelHead>
        <p className={styles['eyebrow']}>
          <LineSample type={claim.relationship} certainty={claim.certainty} />
          <Title claim={claim} />
          {claim.disputedBy > 0 && <ContestedBadge />}
        </p>
        <h2 className={styles['heading']} data-testid="evidence-sentence">
          <SentenceLine claim={claim} />
        </h2>
      </PanelHead>
      <PanelBody>
        {claim.quotes.map((quote) => (
          <QuoteBlock key={`${quote.document.id} ${quote.start} ${quote.end}`} quote={quote} />
        ))}
        <EvidenceFacts claim={claim} isOnlySource={sources === 'one'} />
        <ClaimGroup title={TEXTS.evidence.disputes} claims={claim.disputes} />
        <ClaimGroup title={TEXTS.evidence.disputedBy} claims={claim.contestedBy} />
        <PairLedgerButton one={claim.subject} other={claim.object} />
        <CopyCitation claim={claim} />
      </PanelBody>
    </>
  )
}

/** The type of the claim; that it is denied or withdrawn comes first. */
function Title({ claim: { relationship, stance } }: { readonly claim: ClaimAnswer }) {
  const { title } = typeLook(relationship)
  if (stance !== 'denies' && stance !== 'withdraws') return title
  return (
    <>
      <b>{TEXTS.ledger.stances[stance]}:</b> {title}
    </>
  )
}
