import { partyName, type ClaimView, type EvidenceView, type QuoteView } from './evidence-view.ts'
import { isPlural } from './grammar.ts'

/** For one, and where it differs, for many. */
const VERBS: Readonly<Record<string, readonly [one: string, many?: string]>> = {
  ATTRIBUTED_TO: ['is attributed to', 'are attributed to'],
  CONDEMNED: ['condemned'],
  SUMMONED: ['summoned'],
  LINKED_TO: ['is linked to', 'are linked to'],
  TARGETED: ['targeted'],
  REJECTED: ['rejected the accusation over'],
  PART_OF: ['is part of', 'are part of'],
  MEMBER_OF: ['is a member of', 'are members of'],
  HOLDS_OFFICE: ['holds office at', 'hold office at'],
  SIMILAR_TO: ['may be the same as'],
}

/** What happened or is so, whoever says it and whenever: a date is that of the thing itself. */
const EVENTS: ReadonlySet<string> = new Set([
  'TARGETED',
  'PART_OF',
  'MEMBER_OF',
  'HOLDS_OFFICE',
  'SIMILAR_TO',
])
const DEEDS: ReadonlySet<string> = new Set(['CONDEMNED', 'SUMMONED', 'REJECTED'])

/** Whether the claim's date is that of what happened, not of what was said. */
export function isEvent({ relationship, stance }: ClaimView): boolean {
  return EVENTS.has(relationship) && stance === 'asserts'
}

/** Who speaks, by name: the one who condemns, summons or rejects, else whoever is named as saying it. */
export function speakersOf(claim: ClaimView, view: EvidenceView): readonly string[] {
  const isDeed = claim.stance === 'asserts' && DEEDS.has(claim.relationship)
  return (isDeed ? [claim.subject] : claim.asserters).map((id) => partyName(view, id))
}

/** The bare statement: `Campaign is attributed to APT31`. */
function statementOf(claim: ClaimView, view: EvidenceView): string {
  const { relationship, subject } = claim
  const [one, many] = VERBS[relationship] ?? [relationship.toLowerCase().replaceAll('_', ' ')]
  const party = view.parties.get(subject)
  const verb = party && isPlural(party.name, party.kind) ? (many ?? one) : one
  return `${partyName(view, claim.subject)} ${verb} ${partyName(view, claim.object)}`
}

/** The statement with who denies or withdraws it, so that it reads as no fact. */
export function claimWords(claim: ClaimView, view: EvidenceView): string {
  const statement = statementOf(claim, view)
  const names = inSeries(claim.asserters.map((id) => partyName(view, id)))
  if (claim.stance === 'denies') {
    return names === '' ? `It is denied that ${statement}` : `Denied by ${names}: ${statement}`
  }
  if (claim.stance === 'withdraws') {
    return names === ''
      ? `It is no longer said that ${statement}`
      : `Withdrawn by ${names}: ${statement}`
  }
  return statement
}

/** `A`, `A and B`, `A, B and C`. */
export function inSeries(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

const MARKS = '“”„"«»'

/** In quotation marks, unless it begins or ends with its own: the words stay as they are. */
export function inQuotes({ quote }: QuoteView): string {
  const words = quote.trim()
  return MARKS.includes(words.at(0) ?? ' ') || MARKS.includes(words.at(-1) ?? ' ')
    ? words
    : `“${words}”`
}
