import type { Quote } from '../../../graph-data/model/api.ts'
import { useApp } from '../../context.tsx'
import { dateInWords } from '../../../graph-data/model/date-words.ts'
import type { LedgerRow } from '../../../graph-data/claims/ledger.ts'
import { inSeries } from '../../../graph-data/model/relationship-words.ts'
import { claimAsText } from '../../../graph-data/model/sentence.ts'
import { TEXTS } from '../../texts.ts'
import { ContestedBadge } from '../contested-badge.tsx'
import { CopyCitation } from '../copy-citation.tsx'
import { LineSample } from '../line-sample.tsx'
import { QuoteBlock } from '../quote-block.tsx'
import styles from './ledger.module.css'

/** One claim of a ledger: what is said, by whom, how well backed, and in which words. */
export function LedgerEntry({ row }: { readonly row: LedgerRow }) {
  const { claim } = row
  const [first, ...others] = claim.quotes
  return (
    <li className={styles['row']} data-testid={`ledger-${claim.id}`}>
      <div className={styles['head']}>
        <LineSample type={claim.relationship} certainty={claim.certainty} />
        <Sentence row={row} />
        <CopyCitation claim={claim} compact />
      </div>
      <div className={styles['body']}>
        <p className={styles['meta']}>{metaOf(row)}</p>
        <Gaps row={row} />
        {first && <QuoteBlock quote={first} />}
        {others.length > 0 && <Others quotes={others} />}
      </div>
    </li>
  )
}

function Sentence({ row: { claim } }: { readonly row: LedgerRow }) {
  const { actions, commands } = useApp()
  const open = (): void => {
    actions.select({ type: 'relationship', id: claim.id })
    commands.send({ type: 'reveal', ids: [claim.subject.id, claim.object.id] })
  }
  return (
    <button
      type="button"
      className={styles['sentence']}
      title={TEXTS.ledger.openClaim}
      onClick={open}
    >
      {claimAsText(claim)}
    </button>
  )
}

function metaOf({ claim, happened, firstPublished }: LedgerRow): string {
  const names = claim.asserters.map(({ name }) => name)
  return [
    names.length === 0 ? TEXTS.claims.nobody : TEXTS.ledger.by(inSeries(names)),
    claim.certainty,
    ...(happened === null ? [] : [TEXTS.ledger.happened(dateInWords(happened))]),
    firstPublished === null
      ? TEXTS.ledger.publishedUnknown
      : TEXTS.ledger.published(dateInWords(firstPublished)),
  ].join(' · ')
}

/** What the evidence leaves open, in words; that nobody is named stands in the line above. */
function Gaps({ row: { gaps, repeats } }: { readonly row: LedgerRow }) {
  const words = [
    ...(repeats ? [TEXTS.ledger.sameSide] : []),
    ...gaps.flatMap((gap) =>
      gap === 'contested' || gap === 'nobody-named' ? [] : TEXTS.ledger.gaps[gap],
    ),
  ]
  const isContested = gaps.includes('contested')
  if (words.length === 0 && !isContested) return null
  return (
    <p className={styles['gaps']}>
      {isContested && <ContestedBadge />}
      {words.map((word) => (
        <span key={word} className={styles['gap']}>
          {word}
        </span>
      ))}
    </p>
  )
}

function Others({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <details className={styles['others']}>
      <summary>{TEXTS.ledger.moreQuotes(quotes.length)}</summary>
      {quotes.map((quote) => (
        <QuoteBlock key={`${quote.document.id} ${quote.start} ${quote.end}`} quote={quote} />
      ))}
    </details>
  )
}
