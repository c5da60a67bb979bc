import { inSeries } from '../../../model/relationship-words.ts'
import { claimWords, inQuotes, tellsAnEvent, speakersOf } from '../claim-words.ts'
import { dayRange, partyName, type ClaimContext, type ClaimView } from '../evidence-view.ts'
import {
  extension,
  firstMoment,
  lastMoment,
  present,
  type Common,
  type StixObject,
} from './common.ts'
import { documentRef } from './document.ts'
import { partyRef, partyType } from './party.ts'
import { stixId } from './stix-id.ts'

/** The relationships of STIX 2.1 that mean the same, by the types that they may join. */
const SAME_IN_STIX: Readonly<Record<string, string>> = {
  'ATTRIBUTED_TO campaign intrusion-set': 'attributed-to',
  'TARGETED campaign identity': 'targets',
  'TARGETED intrusion-set identity': 'targets',
}

/** What a claim becomes: a relationship, unless it says that something is not so. */
export function claimRef({ id, stance }: Pick<ClaimView, 'id' | 'stance'>): string {
  return stixId(stance === 'asserts' ? 'relationship' : 'opinion', id)
}

/** A relationship or opinion, the opinion on what it disputes, and the note with its evidence. */
export function claimObjects(
  claim: ClaimView,
  view: ClaimContext,
  refs: ReadonlyMap<string, string>,
  common: Common,
): StixObject[] {
  const disputed = claim.disputes.flatMap((id) => refs.get(id) ?? [])
  const own = extension(claimProperties(claim, view, disputed))
  const note = noteOn(claim, view, common)
  if (claim.stance !== 'asserts')
    return [opinion(claim, view, disputed, { ...common, ...own }), note]
  const dispute = disputed.length > 0 ? [opinion(claim, view, disputed, common)] : []
  return [relationship(claim, view, { ...common, ...own }), ...dispute, note]
}

function relationship(claim: ClaimView, view: ClaimContext, rest: Common): StixObject {
  const subject = view.parties.get(claim.subject)
  const object = view.parties.get(claim.object)
  const ends = [subject, object].flatMap((party) => (party ? [partyType(party)] : []))
  const { from, to } = dayRange(tellsAnEvent(claim) ? claim.date : null)
  return {
    type: 'relationship',
    id: claimRef(claim),
    ...rest,
    relationship_type: SAME_IN_STIX[[claim.relationship, ...ends].join(' ')] ?? 'related-to',
    source_ref: refOf(claim.subject, view),
    target_ref: refOf(claim.object, view),
    description: `${claimWords(claim, view)}. ${sayingOf(claim, view)}`,
    ...present({ start_time: firstMoment(from), stop_time: lastMoment(to) }),
  }
}

function opinion(
  claim: ClaimView,
  view: ClaimContext,
  disputed: readonly string[],
  rest: Common,
): StixObject {
  const isDenial = claim.stance !== 'withdraws' && claim.certainty === 'explicit'
  const onEnds = [claim.subject, claim.object].flatMap((id) => refOf(id, view) ?? [])
  return {
    type: 'opinion',
    id: stixId('opinion', claim.id),
    ...rest,
    opinion: isDenial ? 'strongly-disagree' : 'disagree',
    explanation: `${claimWords(claim, view)}. ${sayingOf(claim, view)}`,
    object_refs: disputed.length > 0 ? disputed : [...new Set(onEnds)],
    ...present({ authors: speakersOf(claim, view) }),
  }
}

function noteOn(claim: ClaimView, view: ClaimContext, common: Common): StixObject {
  const documents = claim.evidence.flatMap(({ document }) => view.documents.get(document) ?? [])
  const quotes = claim.evidence.map((each) => {
    const title = view.documents.get(each.document)?.title ?? each.document
    return `${inQuotes(each)}\n— ${title}`
  })
  const asserters = claim.asserters.flatMap((id) => refOf(id, view) ?? [])
  return {
    type: 'note',
    id: stixId('note', claim.id),
    ...common,
    abstract: claimWords(claim, view),
    content: [sayingOf(claim, view), ...quotes].join('\n\n'),
    ...present({ authors: speakersOf(claim, view) }),
    object_refs: [...new Set([claimRef(claim), ...asserters, ...documents.map(documentRef)])],
    ...extension({ quotes: claim.evidence.map((each) => quoteProperties(each, view)) }),
  }
}

function quoteProperties(each: ClaimView['evidence'][number], view: ClaimContext) {
  const document = view.documents.get(each.document)
  return present({
    document_ref: document && documentRef(document),
    document_id: each.document,
    quote: each.quote,
    start: each.start,
    end: each.end,
  })
}

function sayingOf(claim: ClaimView, view: ClaimContext): string {
  const names = inSeries(speakersOf(claim, view))
  const facts = [
    names === '' ? 'Nobody is named as saying it' : `Said by ${names}`,
    ...(claim.date === null ? [] : [claim.date]),
    ...(claim.certainty === null ? [] : [claim.certainty]),
    ...(claim.wording === null ? [] : [`in the words “${claim.wording}”`]),
  ]
  return `${facts.join('; ')}.`
}

function claimProperties(claim: ClaimView, view: ClaimContext, disputed: readonly string[]) {
  const { from, to } = dayRange(claim.date)
  const { asserters } = claim
  return {
    claim_id: claim.id,
    relationship: claim.relationship,
    subject_ref: refOf(claim.subject, view),
    object_ref: refOf(claim.object, view),
    about_ref: claim.about === null ? null : refOf(claim.about, view),
    asserter_refs: asserters.flatMap((id) => refOf(id, view) ?? []),
    asserter_names: asserters
      .filter((id) => !view.parties.has(id))
      .map((id) => partyName(view, id)),
    stance: claim.stance,
    certainty: claim.certainty,
    wording: claim.wording,
    date: claim.date,
    date_from: from,
    date_to: to,
    disputed_refs: disputed,
    origin: claim.origin,
  }
}

function refOf(id: string, { parties }: ClaimContext): string | null {
  const party = parties.get(id)
  return party ? partyRef(party) : null
}
