import type { ClaimView, EvidenceView } from '../evidence-view.ts'

/** Who belongs together. */
export interface Structure {
  /** The body above each actor: of a minister the ministry, of the ministry the state. */
  readonly parents: ReadonlyMap<string, string>
  readonly parties: EvidenceView['parties']
}

const BELONGS: ReadonlySet<string> = new Set(['PART_OF', 'HOLDS_OFFICE'])

/** Who belongs to whom, as far as it is said without reserve and without dispute. */
export function structureOf({ claims, parties }: EvidenceView): Structure {
  const disputed = new Set(claims.flatMap(({ disputes }) => disputes))
  const settled = claims.filter(
    ({ id, relationship, stance, certainty }) =>
      BELONGS.has(relationship) &&
      stance === 'asserts' &&
      certainty !== 'hedged' &&
      !disputed.has(id),
  )
  return { parents: new Map(settled.toReversed().map(memberAndBody)), parties }
}

function memberAndBody({ subject, object }: ClaimView): readonly [string, string] {
  return [subject, object]
}

/** These speak for their country, also where the body above them is not among what is written. */
const OFFICIAL: ReadonlySet<string> = new Set([
  'state',
  'government-body',
  'intelligence-service',
  'office',
  'person',
])

/**
 * The side for which an actor speaks: the country of the body at the top of the one to which it
 * belongs, else that body's id.
 */
export function sideOf({ parents, parties }: Structure, id: string): string {
  const seen = new Set([id])
  let top = id
  for (let next = parents.get(top); next !== undefined; next = parents.get(top)) {
    if (seen.has(next)) break
    seen.add(next)
    top = next
  }
  const party = parties.get(top)
  return party?.country && OFFICIAL.has(party.kind) ? party.country : top
}
