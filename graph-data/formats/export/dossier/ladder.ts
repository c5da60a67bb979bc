import { ladderOf, type LadderStep } from '../../../claims/ladder.ts'
import type { Structure } from '../../../claims/sides.ts'
import type { EvidenceView, PartyView } from '../evidence-view.ts'
import { grouped } from '../grouped.ts'
import { readable, type DossierClaim } from './told-claims.ts'

export interface IncidentLadder {
  readonly incident: PartyView
  /** In order, what is undated last. */
  readonly steps: readonly LadderStep[]
}

/** How each incident was answered, day by day; none for an incident that nobody answered. */
export function laddersOf(
  claims: readonly DossierClaim[],
  { parties }: EvidenceView,
  structure: Structure,
): readonly IncidentLadder[] {
  const byIncident = claimsByIncident(claims, parties)
  return [...parties.values()].flatMap((incident) => {
    const own = byIncident.get(incident.id) ?? []
    const { steps, undated } = ladderOf(own, readable(incident.date), structure)
    const all = [...steps, ...undated]
    const isAnswered = all.some((step) => step.claims.length > 0)
    return isAnswered ? [{ incident, steps: all }] : []
  })
}

function claimsByIncident(
  claims: readonly DossierClaim[],
  parties: EvidenceView['parties'],
): ReadonlyMap<string, readonly DossierClaim[]> {
  const pairs = claims.flatMap((claim) => {
    const { subject, object, about } = claim.view
    const topics = new Set([subject, object, ...(about === null ? [] : [about])])
    const incidents = [...topics].filter((id) => parties.get(id)?.isIncident)
    return incidents.map((incident) => ({ incident, claim }))
  })
  const groups = grouped(pairs, ({ incident }) => incident)
  return new Map(groups.map(([id, own]) => [id, own.map(({ claim }) => claim)]))
}
