import type { ClaimSummary, NamedNode } from '../../graph-data/model/api.ts'

/** A piece of a sentence: words, or the name of an actor or incident. */
export type SentencePart =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'name'; readonly node: NamedNode }

const VERBS: Readonly<Record<string, string>> = {
  ATTRIBUTED_TO: 'is attributed to',
  CONDEMNED: 'condemned',
  SUMMONED: 'summoned',
  LINKED_TO: 'is linked to',
  TARGETED: 'targeted',
  REJECTED: 'rejected the accusation over',
  PART_OF: 'is part of',
  MEMBER_OF: 'is a member of',
  HOLDS_OFFICE: 'holds office at',
  SIMILAR_TO: 'may be the same as',
}

const STANCES: Readonly<Record<string, string>> = {
  denies: 'It is denied that ',
  withdraws: 'It is no longer said that ',
}

/** The type of a relationship as a verb: `is attributed to`. */
export function verbOf(type: string): string {
  return VERBS[type] ?? type.toLowerCase().replaceAll('_', ' ')
}

/** What is claimed, without who claims it. */
export function claimParts(
  claim: Pick<ClaimSummary, 'relationship' | 'stance' | 'subject' | 'object'>,
): readonly SentencePart[] {
  const stance = STANCES[claim.stance]
  return [
    ...(stance === undefined ? [] : [{ type: 'words', text: stance } as const]),
    { type: 'name', node: claim.subject },
    { type: 'words', text: ` ${verbOf(claim.relationship)} ` },
    { type: 'name', node: claim.object },
  ]
}

export function partsAsText(parts: readonly SentencePart[]): string {
  return parts.map((part) => (part.type === 'name' ? part.node.name : part.text)).join('')
}

export function claimAsText(claim: Parameters<typeof claimParts>[0]): string {
  return partsAsText(claimParts(claim))
}

/** `A`, `A and B`, `A, B and C`. */
export function inSeries(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
