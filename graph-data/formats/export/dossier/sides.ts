import type { ClaimView } from '../evidence-view.ts'

/** The body above each actor: of a minister the ministry, of the ministry the state. */
export type Structure = ReadonlyMap<string, string>

const BELONGS: ReadonlySet<string> = new Set(['PART_OF', 'HOLDS_OFFICE'])

/** Who belongs to whom, as far as it is said without reserve and without dispute. */
export function structureOf(claims: readonly ClaimView[]): Structure {
  const disputed = new Set(claims.flatMap(({ disputes }) => disputes))
  const settled = claims.filter(
    ({ id, relationship, stance, certainty }) =>
      BELONGS.has(relationship) &&
      stance === 'asserts' &&
      certainty !== 'hedged' &&
      !disputed.has(id),
  )
  return new Map(settled.toReversed().map(({ subject, object }) => [subject, object]))
}

/** The body at the top of the one to which an actor belongs; the actor's own id where there is none. */
export function sideOf(structure: Structure, id: string): string {
  const seen = new Set([id])
  let top = id
  for (let next = structure.get(top); next !== undefined; next = structure.get(top)) {
    if (seen.has(next)) return top
    seen.add(next)
    top = next
  }
  return top
}
