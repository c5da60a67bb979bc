import type { ClaimSummary } from '../../graph-data/model/api.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

/** Claims by whether they are seen now; each is in one of the lists, in the order that it had. */
export interface PartedClaims<Claim extends ClaimSummary = ClaimSummary> {
  readonly seen: readonly Claim[]
  /** What only the window in time, or the comparison, leaves out. */
  readonly outOfTime: readonly Claim[]
  /** What is filtered out, hidden, or not among what is loaded. */
  readonly away: readonly Claim[]
}

/** Parts claims by what is `shown`, and would be without time; while all that is loaded is shown, all are seen. */
export function partClaims<Claim extends ClaimSummary>(
  claims: readonly Claim[],
  { relationships }: GraphData,
  shown: Visible,
  timeless: Visible,
): PartedClaims<Claim> {
  if (shown.relationships.size === relationships.size)
    return { seen: claims, outOfTime: [], away: [] }
  const isSeen = ({ id }: ClaimSummary) => shown.relationships.has(id)
  const isTimely = ({ id }: ClaimSummary) => timeless.relationships.has(id)
  return {
    seen: claims.filter(isSeen),
    outOfTime: claims.filter((claim) => !isSeen(claim) && isTimely(claim)),
    away: claims.filter((claim) => !isSeen(claim) && !isTimely(claim)),
  }
}
