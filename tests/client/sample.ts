import type { ClaimAnswer, ClaimSummary } from '../../graph-data/model/api.ts'
import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { merge, NO_DATA } from '../../graph-data/model/graph-data.ts'

/** A node as the interface answers with it. */
export function node(id: string, kind: string, name = id): GraphNode {
  const label = id.startsWith('inc:') ? 'Incident' : 'Actor'
  return { id, labels: [label], properties: { id, kind, name } }
}

/** A relationship that is derived from the claim of the same id. */
export function relationship(
  id: string,
  type: string,
  source: string,
  target: string,
  more: GraphRelationship['properties'] = {},
): GraphRelationship {
  const properties = { claimId: id, certainty: 'explicit', disputedBy: [], ...more }
  return { id, type, source, target, properties }
}

/** Two states, a group and a campaign, with five relationships. */
export const SAMPLE: GraphData = merge(NO_DATA, {
  nodes: [
    node('state:cz', 'state', 'Czech Republic'),
    node('state:cn', 'state', 'China'),
    node('grp:apt31', 'threat-group', 'APT31'),
    node('inc:campaign', 'campaign', 'Campaign'),
    node('col:alone', 'collective', 'Western governments'),
  ],
  relationships: [
    relationship('clm:1', 'ATTRIBUTED_TO', 'inc:campaign', 'grp:apt31', { disputedBy: ['clm:4'] }),
    relationship('clm:2', 'ATTRIBUTED_TO', 'inc:campaign', 'state:cn', { certainty: 'implied' }),
    relationship('clm:3', 'TARGETED', 'inc:campaign', 'state:cz'),
    relationship('clm:4', 'REJECTED', 'state:cn', 'inc:campaign'),
    relationship('clm:5', 'LINKED_TO', 'grp:apt31', 'state:cn', { certainty: 'hedged' }),
  ],
})

export function summary(more: Partial<ClaimSummary> = {}): ClaimSummary {
  return {
    id: 'clm:1',
    type: 'attributed-to',
    relationship: 'ATTRIBUTED_TO',
    subject: { id: 'inc:campaign', name: 'Campaign', kind: 'campaign' },
    object: { id: 'grp:apt31', name: 'APT31', kind: 'threat-group' },
    about: null,
    asserters: [{ id: 'org:cz-mfa', name: 'Czech foreign ministry', kind: 'government-body' }],
    stance: 'asserts',
    certainty: 'hedged',
    wording: 'high degree of certainty',
    date: '2025-05-28',
    dateFrom: '2025-05-28',
    dateTo: '2025-05-28',
    origin: 'curated',
    documents: 1,
    disputedBy: 1,
    ...more,
  }
}

export function claim(more: Partial<ClaimAnswer> = {}): ClaimAnswer {
  const document = {
    id: 'doc:one',
    title: 'Prague blames Beijing',
    publisher: null,
    published: '2025-05-29',
    url: null,
    language: 'en',
  }
  return {
    ...summary(),
    quotes: [{ quote: 'naming it as APT31', start: 0, end: 18, document }],
    disputes: [],
    contestedBy: [summary({ id: 'clm:4', relationship: 'REJECTED' })],
    ...more,
  }
}
