import type { ClaimSummary, NamedNode } from './api.ts'
import { dateInWords } from './date-words.ts'
import { isPlural } from './grammar.ts'
import { inSeries, isEvent, stanceOpening, verbOf } from './relationship-words.ts'
import type { GraphNode, GraphRelationship } from './subgraph.ts'
import { certaintyOf, kindOf, nameOf, textOf, textsOf } from './graph-reading.ts'

/** A piece of a sentence: words, or the name of an actor or incident. */
export type SentencePart =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'name'; readonly node: NamedNode }

interface Saying {
  readonly stance: string
  readonly certainty: string
  readonly subject: string
  readonly speakers: readonly string[]
}

/** Who denies or withdraws it, and who says with reservations what is not about its own doing. */
function openingOf({ stance, certainty, subject, speakers }: Saying): string {
  const opening = stanceOpening(stance, speakers)
  if (opening !== '') return opening
  const isForeign = speakers.length > 0 && !speakers.includes(subject)
  return certainty === 'hedged' && isForeign ? `According to ${inSeries(speakers)}: ` : ''
}

/** What is claimed; who claims it only where it would else read as a fact. */
export function claimParts(
  claim: Pick<
    ClaimSummary,
    'relationship' | 'stance' | 'certainty' | 'asserters' | 'subject' | 'object'
  >,
): readonly SentencePart[] {
  const { name, kind } = claim.subject
  const opening = openingOf({
    stance: claim.stance,
    certainty: claim.certainty,
    subject: name,
    speakers: claim.asserters.map((asserter) => asserter.name),
  })
  return [
    ...(opening === '' ? [] : [{ type: 'words', text: opening } as const]),
    { type: 'name', node: claim.subject },
    { type: 'words', text: ` ${verbOf(claim.relationship, isPlural(name, kind))} ` },
    { type: 'name', node: claim.object },
  ]
}

export function partsAsText(parts: readonly SentencePart[]): string {
  return parts.map((part) => (part.type === 'name' ? part.node.name : part.text)).join('')
}

export function claimAsText(claim: Parameters<typeof claimParts>[0]): string {
  return partsAsText(claimParts(claim))
}

/** A claim with the date of what happened; the date of what was said is no part of it. */
export function datedClaim(claim: ClaimSummary): string {
  return claimAsText(claim) + eventDate(claim.relationship, claim.date)
}

/** The same for a relationship in the picture. */
export function datedRelationship(
  relationship: GraphRelationship,
  source: GraphNode,
  target: GraphNode,
): string {
  const date = textOf(relationship.properties, 'date')
  return relationshipAsText(relationship, source, target) + eventDate(relationship.type, date)
}

export function relationshipAsText(
  relationship: GraphRelationship,
  source: GraphNode,
  target: GraphNode,
): string {
  const { type, properties } = relationship
  const subject = nameOf(source)
  const opening = openingOf({
    stance: textOf(properties, 'stance') ?? '',
    certainty: certaintyOf(relationship),
    subject,
    speakers: textsOf(properties, 'assertedBy'),
  })
  const verb = verbOf(type, isPlural(subject, kindOf(source)))
  return `${opening}${subject} ${verb} ${nameOf(target)}`
}

function eventDate(type: string, date: string | null): string {
  return date !== null && isEvent(type) ? ` (${dateInWords(date)})` : ''
}
