import type { ClaimSummary } from '../../graph-data/model/api.ts'
import { useApp, useAppState } from '../context.tsx'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { inSeries, isEvent } from '../../graph-data/model/relationship-words.ts'
import { datedClaim } from '../../graph-data/model/sentence.ts'
import { publicationsOf } from '../state/documents.ts'
import { nearestDays, outOfTimeInWords, windowIn } from '../state/out-of-time.ts'
import type { PartedClaims } from '../state/parted-claims.ts'
import { TEXTS } from '../texts.ts'
import { ContestedBadge } from './contested-badge.tsx'
import { LineSample } from './line-sample.tsx'
import listStyles from './list.module.css'
import styles from './text.module.css'

export interface ClaimListProps {
  /** The node that the claims belong to. */
  readonly id: string
  readonly claims: PartedClaims
}

/** The claims of a node: first those about it, then those that it only makes itself. */
export function ClaimList({ id, claims }: ClaimListProps) {
  const { seen, outOfTime, away } = claims
  const all = seen.length + outOfTime.length + away.length
  if (all === 0) return <p className={styles['muted']}>{TEXTS.claims.none}</p>
  const about = seen.filter((claim) => isAbout(claim, id))
  const saidBy = seen.filter((claim) => !isAbout(claim, id))
  return (
    <>
      {seen.length === 0 && <NoneInTime claims={outOfTime} />}
      <ClaimGroup title={TEXTS.claims.about} claims={about} />
      <ClaimGroup title={TEXTS.claims.saidBy} claims={saidBy} />
      <LeftOut claims={claims} />
    </>
  )
}

/** The claims that time, filters or a person have left out of what is seen. */
export function LeftOut({ claims: { outOfTime, away } }: Pick<ClaimListProps, 'claims'>) {
  return (
    <>
      <ClaimGroup title={TEXTS.claims.outOfTime(outOfTime.length)} claims={outOfTime} isLeftOut />
      <ClaimGroup title={TEXTS.claims.away(away.length)} claims={away} isLeftOut />
    </>
  )
}

/** Where the nearest of them lie, seen from the window in time. */
export function NoneInTime({ claims }: { readonly claims: readonly ClaimSummary[] }) {
  const data = useAppState((state) => state.data)
  const window = useAppState(windowIn)
  const documents = useAppState((state) => state.documents)
  if (window === null || claims.length === 0) return null
  const lines = claims.flatMap(({ id }) => data.relationships.get(id) ?? [])
  const nearest = nearestDays(lines, window, publicationsOf(documents))
  return (
    <p className={styles['muted']} data-testid="none-in-time">
      {outOfTimeInWords(nearest)}
    </p>
  )
}

function isAbout({ subject, object, about }: ClaimSummary, id: string): boolean {
  return [subject.id, object.id, about?.id].includes(id)
}

export interface ClaimGroupProps {
  readonly title: string
  readonly claims: readonly ClaimSummary[]
  /** Whether time, filters or a person have left them out of what is seen. */
  readonly isLeftOut?: boolean
}

export function ClaimGroup({ title, claims, isLeftOut = false }: ClaimGroupProps) {
  if (claims.length === 0) return null
  return (
    <>
      <h3 className={styles['sub']}>{title}</h3>
      <ul className={listStyles['list']} data-left-out={isLeftOut}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimItem claim={claim} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ClaimItem({ claim }: { readonly claim: ClaimSummary }) {
  const { actions, commands } = useApp()
  const open = (): void => {
    actions.select({ type: 'relationship', id: claim.id })
    commands.send({ type: 'reveal', ids: [claim.subject.id, claim.object.id] })
  }
  return (
    <button
      type="button"
      className={listStyles['item']}
      data-testid={`claim-${claim.id}`}
      onClick={open}
    >
      <LineSample type={claim.relationship} certainty={claim.certainty} />
      <span className={listStyles['words']}>
        <span>{datedClaim(claim)}</span>
        <span className={listStyles['meta']}>{metaOf(claim)}</span>
        {claim.disputedBy > 0 && (
          <span>
            <ContestedBadge />
          </span>
        )}
      </span>
    </button>
  )
}

function metaOf(claim: ClaimSummary): string {
  const names = claim.asserters.map(({ name }) => name)
  const said = claim.date === null ? TEXTS.claims.undated : dateInWords(claim.date)
  return [
    names.length === 0 ? TEXTS.claims.nobody : TEXTS.claims.by(inSeries(names)),
    ...(isEvent(claim.relationship) ? [] : [said]),
    claim.certainty,
    TEXTS.claims.documents(claim.documents),
  ].join(' · ')
}
