import { claimWords, tellsAnEvent, speakersOf } from '../claim-words.ts'
import { dayRange, partyName, type ClaimView, type EvidenceView } from '../evidence-view.ts'
import { grouped } from '../grouped.ts'
import { ACTS, actOf } from './acts.ts'
import { sortKey } from './days.ts'

/** Who says what when. */
export interface LedgerRow {
  /** EDTF: when it was said; null where the texts do not say. */
  readonly said: string | null
  readonly speakers: readonly string[]
  readonly act: string
  readonly words: string
  readonly about: string | null
  readonly certainty: string | null
  readonly wording: string | null
  readonly claim: string
}

export interface TimelineRow {
  readonly date: string
  readonly kind: 'happened' | 'said' | 'published'
  readonly words: string
  /** Who says it; null for what nobody need say. */
  readonly speakers: readonly string[] | null
}

/** One row a claim, in the order of dates, the undated last. */
export function ledgerOf(view: EvidenceView): readonly LedgerRow[] {
  return view.claims
    .map((claim) => ({
      said: tellsAnEvent(claim) ? null : claim.date,
      speakers: speakersOf(claim, view),
      act: ACTS[actOf(claim)],
      words: claimWords(claim, view),
      about: claim.about === null ? null : partyName(view, claim.about),
      certainty: claim.certainty,
      wording: claim.wording,
      claim: claim.id,
    }))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function keyOf({ said, act, words, claim }: LedgerRow): string {
  return [sortKey(dayRange(said)), act, words, claim].join('\u0000')
}

/** What happened, what was said and what was published, in the order of dates. */
export function timelineOf(view: EvidenceView): readonly TimelineRow[] {
  const incidents = [...view.parties.values()].flatMap(({ name, date }): TimelineRow[] =>
    date === null ? [] : [{ date, kind: 'happened', words: name, speakers: null }],
  )
  const documents = [...view.documents.values()].flatMap(({ title, published }): TimelineRow[] =>
    published === null
      ? []
      : [{ date: published, kind: 'published', words: title, speakers: null }],
  )
  const claims = view.claims.flatMap((claim) => claimRow(claim, view))
  const rows = [...incidents, ...claims, ...documents]
  return grouped(rows, orderOf)
    .flatMap(([, same]) => {
      const [first] = same
      if (!first?.speakers) return first ? [first] : []
      return [{ ...first, speakers: [...new Set(same.flatMap(({ speakers }) => speakers ?? []))] }]
    })
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function claimRow(claim: ClaimView, view: EvidenceView): TimelineRow[] {
  if (claim.date === null) return []
  const words = claimWords(claim, view)
  const kind = tellsAnEvent(claim) ? 'happened' : 'said'
  return [{ date: claim.date, kind, words, speakers: speakersOf(claim, view) }]
}

function orderOf({ date, kind, words, speakers }: TimelineRow): string {
  const isSaid = speakers === null ? '' : 'said'
  return [sortKey(dayRange(date)), kind, words, date, isSaid].join('\u0000')
}
