import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ACTOR_KINDS, ACTOR_KIND_NAMES, type ActorKind } from './kinds.ts'

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'
const ACTOR_PREFIXES = ACTOR_KIND_NAMES.map((kind) => ACTOR_KINDS[kind].prefix)

function prefixed(prefixes: string[], example: string) {
  return z
    .string()
    .max(120)
    .regex(
      new RegExp(`^(?:${prefixes.join('|')}):${SLUG}$`),
      `must be one of ${prefixes.map((prefix) => `${prefix}:`).join(' ')} and lower-case words joined by hyphens, such as ${example}`,
    )
}

export const actorId = prefixed(ACTOR_PREFIXES, 'org:cz-mfa').brand<'ActorId'>()
export const incidentId = prefixed(['inc'], 'inc:cz-mfa-campaign').brand<'IncidentId'>()
export const documentId = prefixed(['doc'], 'doc:prague-blames-beijing').brand<'DocumentId'>()
export const claimId = z
  .string()
  .regex(/^clm:[0-9a-f]{16}$/, 'must be clm: and 16 hexadecimal digits')
  .brand<'ClaimId'>()
/** An end of a claim: an actor or an incident. */
export const endId = z.union([actorId, incidentId])

export type IncidentId = z.infer<typeof incidentId>
export type ClaimId = z.infer<typeof claimId>

export function isIncidentId(id: string): id is IncidentId {
  return id.startsWith('inc:')
}

export function isClaimId(id: unknown): id is ClaimId {
  return claimId.safeParse(id).success
}

/** The kind that an actor's id speaks of, by its prefix. */
export function actorKindOf(id: string): ActorKind | undefined {
  const prefix = id.slice(0, id.indexOf(':'))
  return ACTOR_KIND_NAMES.find((kind) => ACTOR_KINDS[kind].prefix === prefix)
}

/** What makes two claims the same claim. The date and the document are not among it. */
export interface ClaimIdentity {
  readonly type: string
  readonly subject: string
  readonly object: string
  readonly about: string | null
  readonly stance: string
  readonly asserters: readonly string[]
}

/**
 * The id of a claim: `clm:` and the first 64 bits, in hexadecimal, of the SHA-256 of its identity as
 * a JSON list. The order in which the asserters are named does not matter.
 */
export function claimIdOf(claim: ClaimIdentity): ClaimId {
  const asserters = [...new Set(claim.asserters)].toSorted()
  const { type, subject, object, about, stance } = claim
  const identity = JSON.stringify([type, subject, object, about, stance, asserters])
  const digest = createHash('sha256').update(identity, 'utf8').digest('hex')
  return `clm:${digest.slice(0, 16)}` as ClaimId
}
