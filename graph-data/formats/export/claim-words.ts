import { partyName, type ClaimContext, type ClaimView, type QuoteView } from './evidence-view.ts'
import { isDeed } from '../../claims/acts.ts'
import { isPlural } from '../../model/grammar.ts'
import { isEvent, stanceOpening, verbOf } from '../../model/relationship-words.ts'

/** Whether the claim's date is that of what happened, not of what was said. */
export function tellsAnEvent({ relationship, stance }: ClaimView): boolean {
  return isEvent(relationship) && stance === 'asserts'
}

/** Who speaks, by name: the one who condemns, summons or rejects, else whoever is named as saying it. */
export function speakersOf(claim: ClaimView, view: ClaimContext): readonly string[] {
  const own = isDeed(claim.relationship, claim.stance)
  return (own ? [claim.subject] : claim.asserters).map((id) => partyName(view, id))
}

/** The bare statement: `Campaign is attributed to APT31`. */
function statementOf(claim: ClaimView, view: ClaimContext): string {
  const { relationship, subject } = claim
  const party = view.parties.get(subject)
  const verb = verbOf(relationship, party && isPlural(party.name, party.kind))
  return `${partyName(view, claim.subject)} ${verb} ${partyName(view, claim.object)}`
}

/** The statement with who denies or withdraws it, so that it reads as no fact. */
export function claimWords(claim: ClaimView, view: ClaimContext): string {
  const names = claim.asserters.map((id) => partyName(view, id))
  return `${stanceOpening(claim.stance, names)}${statementOf(claim, view)}`
}

const MARKS = '“”„"«»'

/** In quotation marks, unless it begins or ends with its own: the words stay as they are. */
export function inQuotes({ quote }: QuoteView): string {
  const words = quote.trim()
  return MARKS.includes(words.at(0) ?? ' ') || MARKS.includes(words.at(-1) ?? ' ')
    ? words
    : `“${words}”`
}
