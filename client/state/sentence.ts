import type { ClaimSummary, NamedNode } from '../../graph-data/model/api.ts'
import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { dateInWords } from './date-words.ts'
import { certaintyOf, kindOf, nameOf, textOf, textsOf } from './graph-data.ts'
import { isPlural } from './grammar.ts'

/** A piece of a sentence: words, or the name of an actor or incident. */
export type SentencePart =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'name'; readonly node: NamedNode }

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

/** What happened or is so, whoever says it and whenever; all other types are acts of speech. */
const EVENTS: ReadonlySet<string> = new Set([
  'TARGETED',
  'PART_OF',
  'MEMBER_OF',
  'HOLDS_OFFICE',
  'SIMILAR_TO',
])

/** How a claim that must not read as a fact begins: by somebody, and where nobody is named. */
const OPENINGS: Readonly<Record<string, readonly [by: string, nobody: string]>> = {
  denies: ['Denied by ', 'It is denied that '],
  withdraws: ['Withdrawn by ', 'It is no longer said that '],
}

/** The type of a relationship as a verb: `is attributed to`, of many `are attributed to`. */
export function verbOf(type: string, ofMany = false): string {
  const [one, many] = VERBS[type] ?? [type.toLowerCase().replaceAll('_', ' ')]
  return ofMany ? (many ?? one) : one
}

/** Whether the date of such a relationship is that of what happened, not of what was said. */
export function isEvent(type: string): boolean {
  return EVENTS.has(type)
}

interface Saying {
  readonly stance: string
  readonly certainty: string
  readonly subject: string
  readonly speakers: readonly string[]
}

/** Who denies or withdraws it, and who says with reservations what is not about its own doing. */
function openingOf({ stance, certainty, subject, speakers }: Saying): string {
  const [by, nobody] = OPENINGS[stance] ?? []
  if (by !== undefined)
    return speakers.length === 0 ? (nobody ?? '') : `${by}${inSeries(speakers)}: `
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

/** `A`, `A and B`, `A, B and C`. */
export function inSeries(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
