import { CERTAINTIES } from '../../../model/kinds.ts'
import { claimWords, speakersOf } from '../claim-words.ts'
import {
  dayRange,
  type ClaimView,
  type DocumentView,
  type EvidenceView,
  type QuoteView,
} from '../evidence-view.ts'
import { grouped } from '../grouped.ts'
import { sortKey } from '../../../claims/days.ts'

/** Words of a document, numbered in the order in which the dossier comes to them. */
export interface Footnote {
  readonly number: number
  readonly quote: QuoteView
  readonly document: DocumentView | null
}

/** What is said between two, once, with all who say it. */
export interface Statement {
  readonly words: string
  readonly relationship: string
  readonly claims: readonly ClaimView[]
  readonly speakers: readonly string[]
  /** EDTF, in order. */
  readonly dates: readonly string[]
  /** The plainest with which anybody says it; null where it is not told. */
  readonly certainty: string | null
  readonly isContested: boolean
  readonly notes: readonly number[]
}

export interface Told {
  readonly statements: readonly Statement[]
  readonly footnotes: readonly Footnote[]
  /** The footnotes of each claim, by its id. */
  readonly notesOf: ReadonlyMap<string, readonly number[]>
}

/** Two claims that agree in this say the same. A denial speaks for the one who denies. */
export function sameStatement({ stance, relationship, subject, object, asserters }: ClaimView) {
  const own = stance === 'asserts' ? [] : asserters
  return JSON.stringify([stance, relationship, subject, object, ...own])
}

/** The relationships as statements, those of one type together, each with its footnotes. */
export function tell(view: EvidenceView): Told {
  const footnotes = new Map<string, Footnote>()
  const notesOf = new Map<string, readonly number[]>()
  const contested = new Set(view.claims.flatMap(({ disputes }) => disputes))
  const groups = grouped(view.claims, sameStatement).toSorted(([, [a]], [, [b]]) =>
    orderOf(a) < orderOf(b) ? -1 : 1,
  )
  const statements = groups.flatMap(([, claims]) => {
    const [first] = claims
    if (!first) return []
    for (const claim of claims) notesOf.set(claim.id, notesFor(claim, view, footnotes))
    return [
      {
        words: claimWords(first, view),
        relationship: first.relationship,
        claims,
        speakers: unique(claims.flatMap((claim) => speakersOf(claim, view))),
        dates: unique(claims.flatMap(({ date }) => date ?? [])).toSorted(byDay),
        certainty: plainest(claims),
        isContested: claims.some(({ id }) => contested.has(id)),
        notes: unique(claims.flatMap(({ id }) => notesOf.get(id) ?? [])).toSorted((a, b) => a - b),
      },
    ]
  })
  return { statements, footnotes: [...footnotes.values()], notesOf }
}

const ORDER = [
  'ATTRIBUTED_TO',
  'TARGETED',
  'CONDEMNED',
  'SUMMONED',
  'REJECTED',
  'LINKED_TO',
  'SIMILAR_TO',
]

function orderOf(claim: ClaimView | undefined): string {
  if (!claim) return ''
  const place = ORDER.indexOf(claim.relationship)
  const { relationship, subject, object, stance } = claim
  const rank = place < 0 ? ORDER.length : place
  return [rank, relationship, subject, object, stance].join('\u0000')
}

function notesFor(
  { evidence }: ClaimView,
  { documents }: EvidenceView,
  footnotes: Map<string, Footnote>,
): readonly number[] {
  const numbers = evidence.map((quote) => {
    const key = JSON.stringify([quote.document, quote.start, quote.quote])
    const known = footnotes.get(key)
    if (known) return known.number
    const number = footnotes.size + 1
    footnotes.set(key, { number, quote, document: documents.get(quote.document) ?? null })
    return number
  })
  return unique(numbers)
}

function plainest(claims: readonly ClaimView[]): string | null {
  return CERTAINTIES.find((each) => claims.some(({ certainty }) => certainty === each)) ?? null
}

function byDay(a: string, b: string): number {
  return sortKey(dayRange(a)) < sortKey(dayRange(b)) ? -1 : 1
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
