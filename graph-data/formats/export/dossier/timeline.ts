import { claimWords, tellsAnEvent, speakersOf } from '../claim-words.ts'
import { dayRange, type ClaimView, type EvidenceView } from '../evidence-view.ts'
import { grouped } from '../grouped.ts'
import { sortKey } from '../../../claims/days.ts'

export interface TimelineRow {
  readonly date: string
  readonly kind: 'happened' | 'said' | 'published'
  readonly words: string
  /** Who says it; null for what nobody need say. */
  readonly speakers: readonly string[] | null
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
