/**
 * The closed vocabularies of the model: kinds of node, types of claim, and which ends a type joins.
 * Free of zod, so that the page can use the values without downloading the validator.
 */

export interface ActorKindSpec {
  /** The second label that a node of this kind carries beside `Actor`. */
  readonly label: string
  /** What an id of this kind begins with, before the colon. */
  readonly prefix: string
  readonly title: string
}

export const ACTOR_KINDS = {
  state: { label: 'State', prefix: 'state', title: 'State' },
  'government-body': { label: 'GovernmentBody', prefix: 'org', title: 'Government body' },
  'intelligence-service': {
    label: 'IntelligenceService',
    prefix: 'svc',
    title: 'Intelligence service',
  },
  'international-organisation': {
    label: 'InternationalOrganisation',
    prefix: 'io',
    title: 'International organisation',
  },
  'threat-group': { label: 'ThreatGroup', prefix: 'grp', title: 'Threat group' },
  person: { label: 'Person', prefix: 'per', title: 'Person' },
  office: { label: 'Office', prefix: 'off', title: 'Embassy or post' },
  collective: { label: 'Collective', prefix: 'col', title: 'Collective' },
} as const satisfies Record<string, ActorKindSpec>

export type ActorKind = keyof typeof ACTOR_KINDS

export const INCIDENT_KINDS = ['campaign', 'incident', 'series'] as const

/** What may stand at an end of a claim: an incident, any actor, or an actor of one kind. */
export type EndKind = 'incident' | 'actor' | ActorKind

export interface ClaimTypeSpec {
  /** The type of the relationship that is derived from a claim of this type. */
  readonly relationship: string
  readonly title: string
  readonly subject: readonly EndKind[]
  readonly object: readonly EndKind[]
}

export const CLAIM_TYPES = {
  'attributed-to': {
    relationship: 'ATTRIBUTED_TO',
    title: 'attributed to',
    subject: ['incident'],
    object: ['actor'],
  },
  condemned: {
    relationship: 'CONDEMNED',
    title: 'condemned',
    subject: ['actor'],
    object: ['incident'],
  },
  summoned: { relationship: 'SUMMONED', title: 'summoned', subject: ['actor'], object: ['office'] },
  'linked-to': {
    relationship: 'LINKED_TO',
    title: 'linked to',
    subject: ['actor'],
    object: ['actor'],
  },
  targeted: {
    relationship: 'TARGETED',
    title: 'targeted',
    subject: ['actor', 'incident'],
    object: ['actor'],
  },
  rejected: {
    relationship: 'REJECTED',
    title: 'rejected',
    subject: ['actor'],
    object: ['incident', 'actor'],
  },
  'part-of': { relationship: 'PART_OF', title: 'part of', subject: ['actor'], object: ['actor'] },
  'member-of': {
    relationship: 'MEMBER_OF',
    title: 'member of',
    subject: ['actor'],
    object: ['actor'],
  },
  'holds-office': {
    relationship: 'HOLDS_OFFICE',
    title: 'holds office at',
    subject: ['person'],
    object: ['actor'],
  },
  'similar-to': {
    relationship: 'SIMILAR_TO',
    title: 'similar to',
    subject: ['actor'],
    object: ['actor'],
  },
} as const satisfies Record<string, ClaimTypeSpec>

export type ClaimType = keyof typeof CLAIM_TYPES

export const STANCES = ['asserts', 'denies', 'withdraws'] as const

/** From the strongest to the weakest: where two pieces of evidence differ, the stronger one holds. */
export const CERTAINTIES = ['explicit', 'hedged', 'implied'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** The roles by which a claim hangs in the graph. */
export const ROLE_TYPES = [
  'SUBJECT',
  'OBJECT',
  'ABOUT',
  'ASSERTED_BY',
  'DISPUTES',
  'QUOTED_FROM',
] as const

export const CLAIM_TYPE_NAMES = Object.keys(CLAIM_TYPES) as ClaimType[]
export const ACTOR_KIND_NAMES = Object.keys(ACTOR_KINDS) as ActorKind[]
/** The relationship types that are derived from claims, in the order of the model's table. */
export const DRAWN_TYPES: readonly string[] = CLAIM_TYPE_NAMES.map(
  (name) => CLAIM_TYPES[name].relationship,
)
