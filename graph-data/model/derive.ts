import { CLAIM_TYPES, type ClaimType } from './kinds.ts'
import { endLabel, type GraphRows, type NodeRow, type RelationshipRow } from './rows.ts'
import type { Properties } from './subgraph.ts'

/** The roles of one claim, gathered from its relationships. */
interface Roles {
  subject: string
  object: string
  asserters: string[]
  documents: string[]
  disputedBy: string[]
}

/**
 * The relationships that people draw, one from each claim: between the claim's subject and object,
 * with what a tooltip or a filter asks for, so that it needs no second query.
 */
export function deriveRelationships(rows: GraphRows): RelationshipRow[] {
  const roles = rolesByClaim(rows.relationships)
  const names = new Map(rows.nodes.map((node) => [node.id, String(node.properties['name'])]))
  return rows.nodes.flatMap((node) => {
    const claim = node.label === 'Claim' ? roles.get(node.id) : undefined
    return claim ? [derive(node, claim, names)] : []
  })
}

function derive(claim: NodeRow, roles: Roles, names: Map<string, string>): RelationshipRow {
  const { type, stance, certainty, date, dateFrom, dateTo, origin } = claim.properties
  const properties = {
    claimId: claim.id,
    assertedBy: roles.asserters.map((id) => names.get(id) ?? id).toSorted(),
    stance,
    certainty,
    date,
    dateFrom,
    dateTo,
    documents: [...new Set(roles.documents)].toSorted(),
    disputedBy: roles.disputedBy.toSorted(),
    origin,
  }
  return {
    type: CLAIM_TYPES[type as ClaimType].relationship,
    source: roles.subject,
    sourceLabel: endLabel(roles.subject),
    target: roles.object,
    targetLabel: endLabel(roles.object),
    properties: withoutAbsent(properties),
  }
}

function rolesByClaim(relationships: readonly RelationshipRow[]): Map<string, Roles> {
  const roles = new Map<string, Roles>()
  const of = (claim: string): Roles => {
    const found = roles.get(claim)
    if (found) return found
    const none = { subject: '', object: '', asserters: [], documents: [], disputedBy: [] }
    roles.set(claim, none)
    return none
  }
  for (const { type, source, target } of relationships) {
    if (type === 'SUBJECT') of(source).subject = target
    else if (type === 'OBJECT') of(source).object = target
    else if (type === 'ASSERTED_BY') of(source).asserters.push(target)
    else if (type === 'QUOTED_FROM') of(source).documents.push(target)
    else if (type === 'DISPUTES') of(target).disputedBy.push(source)
  }
  return roles
}

function withoutAbsent(properties: Record<string, Properties[string] | undefined>): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  )
}
