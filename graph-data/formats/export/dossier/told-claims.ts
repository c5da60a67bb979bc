import type { NamedNode } from '../../../model/api.ts'
import type { GraphData } from '../../../model/graph-reading.ts'
import { structureOf, type Structure } from '../../../claims/sides.ts'
import type { ToldClaim } from '../../../claims/told-claim.ts'
import type { GraphParts } from '../../dataset-of-graph.ts'
import { dayRange, type ClaimView, type EvidenceView } from '../evidence-view.ts'

/** A claim as ledger, ladder and open questions read it, with all that the dossier tells of it. */
export interface DossierClaim extends ToldClaim {
  readonly view: ClaimView
}

/** The claims of the evidence; a date that is none is not known. */
export function toldClaims(view: EvidenceView): readonly DossierClaim[] {
  const disputing = new Map<string, { readonly id: string }[]>()
  for (const { id, disputes } of view.claims) {
    for (const disputed of disputes) {
      disputing.set(disputed, [...(disputing.get(disputed) ?? []), { id }])
    }
  }
  return view.claims.map((claim) => toldClaim(claim, view, disputing.get(claim.id) ?? []))
}

function toldClaim(
  claim: ClaimView,
  view: EvidenceView,
  contestedBy: DossierClaim['contestedBy'],
): DossierClaim {
  const { id, relationship, stance, certainty, date, subject, object, asserters, evidence } = claim
  return {
    view: claim,
    id,
    relationship,
    stance,
    certainty: certainty ?? '',
    date: readable(date),
    subject: named(view, subject),
    object: named(view, object),
    asserters: asserters.map((each) => named(view, each)),
    quotes: evidence.map(({ document }) => ({
      document: {
        id: document,
        published: readable(view.documents.get(document)?.published ?? null),
      },
    })),
    disputedBy: contestedBy.length,
    contestedBy,
  }
}

/** The date where it is one; a graph of others may hold anything in its place. */
export function readable(date: string | null): string | null {
  const { from, to } = dayRange(date)
  return from === null && to === null ? null : date
}

function named({ parties }: EvidenceView, id: string): NamedNode {
  const party = parties.get(id)
  return { id, name: party?.name ?? id, kind: party?.kind ?? '' }
}

/** Who belongs to whom in a graph. */
export function structureOfGraph({ nodes, relationships }: GraphParts): Structure {
  const data: GraphData = {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relationships: new Map(relationships.map((each) => [each.id, each])),
  }
  return structureOf(data)
}
