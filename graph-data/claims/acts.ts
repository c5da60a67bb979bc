import type { NamedNode } from '../model/api.ts'
import { isEvent } from '../model/relationship-words.ts'
import type { ToldClaim } from './told-claim.ts'

/** What somebody does by a claim, in the order in which a ledger counts them. */
export const ACTS = [
  'attributes',
  'links',
  'condemns',
  'summons',
  'rejects',
  'withdraws',
  'targets',
  'states',
] as const
export type Act = (typeof ACTS)[number]

const ACT_OF_TYPE: Readonly<Record<string, Act>> = {
  ATTRIBUTED_TO: 'attributes',
  LINKED_TO: 'links',
  CONDEMNED: 'condemns',
  SUMMONED: 'summons',
  REJECTED: 'rejects',
  TARGETED: 'targets',
}

/** Acts of their subject: whoever reports it, it is the subject that speaks. */
const DEEDS: ReadonlySet<string> = new Set(['CONDEMNED', 'SUMMONED', 'REJECTED'])

export function isDeed(type: string, stance: string): boolean {
  return stance === 'asserts' && DEEDS.has(type)
}

export function actOf({ relationship, stance }: Pick<ToldClaim, 'relationship' | 'stance'>): Act {
  if (stance === 'denies') return 'rejects'
  if (stance === 'withdraws') return 'withdraws'
  return ACT_OF_TYPE[relationship] ?? 'states'
}

/** Who speaks: the one who condemns, summons or rejects; else whoever is named as saying it. */
export function speakersOf(
  claim: Pick<ToldClaim, 'relationship' | 'stance' | 'subject' | 'asserters'>,
): readonly NamedNode[] {
  return isDeed(claim.relationship, claim.stance) ? [claim.subject] : claim.asserters
}

/** The date on which it was said or done; a claim on what happened bears the date of that instead. */
export function saidOn({
  relationship,
  stance,
  date,
}: Pick<ToldClaim, 'relationship' | 'stance' | 'date'>): string | null {
  return isEvent(relationship) && stance === 'asserts' ? null : date
}

export function happenedOn({
  relationship,
  date,
}: Pick<ToldClaim, 'relationship' | 'date'>): string | null {
  return isEvent(relationship) ? date : null
}

/** What is said, whoever says it: two claims that agree in this say the same. */
export function statementOf(
  claim: Pick<ToldClaim, 'relationship' | 'stance' | 'subject' | 'object'>,
): string {
  const { relationship, stance, subject, object } = claim
  return [stance, relationship, subject.id, object.id].join(' ')
}
