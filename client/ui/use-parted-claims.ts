import { useMemo } from 'react'
import type { ClaimSummary } from '../../graph-data/model/api.ts'
import { useAppState } from '../context.tsx'
import { partClaims, type PartedClaims } from '../state/parted-claims.ts'
import { shownIn, timelessIn } from '../state/shown.ts'

/** Claims by whether filters and time leave them in what is seen. */
export function usePartedClaims<Claim extends ClaimSummary>(
  claims: readonly Claim[],
): PartedClaims<Claim> {
  const data = useAppState((state) => state.data)
  const shown = useAppState(shownIn)
  const timeless = useAppState(timelessIn)
  return useMemo(() => partClaims(claims, data, shown, timeless), [claims, data, shown, timeless])
}
