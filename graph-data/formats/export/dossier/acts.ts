import type { ClaimView } from '../evidence-view.ts'

/** What somebody does by a claim, and the word for it. */
export const ACTS = {
  attributes: 'attributes',
  links: 'links',
  condemns: 'condemns',
  summons: 'summons',
  rejects: 'rejects',
  withdraws: 'withdraws',
  targets: 'reports a target',
  states: 'states',
} as const
export type Act = keyof typeof ACTS

const ACT_OF_TYPE: Readonly<Record<string, Act>> = {
  ATTRIBUTED_TO: 'attributes',
  LINKED_TO: 'links',
  CONDEMNED: 'condemns',
  SUMMONED: 'summons',
  REJECTED: 'rejects',
  TARGETED: 'targets',
}

export function actOf({ relationship, stance }: ClaimView): Act {
  if (stance === 'denies') return 'rejects'
  if (stance === 'withdraws') return 'withdraws'
  return ACT_OF_TYPE[relationship] ?? 'states'
}
