import type {
  GraphNode,
  GraphRelationship,
  Properties,
} from '../../../graph-data/model/subgraph.ts'
import { relationshipId } from '../../../graph-data/model/value.ts'

export const NODES = 20_000
export const RELATIONSHIPS = 100_000
export const DOCUMENTS = 900
const ROLES_OF_A_CLAIM = 4
export const ROLES = RELATIONSHIPS * ROLES_OF_A_CLAIM

/** A node of a graph that is the same in every run: states and campaigns. */
export function largeNode(index: number): GraphNode {
  const isIncident = index % 4 === 0
  const id = partyId(index)
  const name = `Úřad č. ${index}`
  return {
    id,
    labels: [isIncident ? 'Incident' : 'Actor'],
    properties: { id, kind: isIncident ? 'campaign' : 'state', name },
  }
}

/** A relationship of it, with the properties that one derived from a claim has. */
export function largeRelationship(index: number): GraphRelationship {
  const id = claimId(index)
  const { source, target } = endsOf(index)
  return {
    id,
    type: index % 3 === 0 ? 'TARGETED' : 'LINKED_TO',
    source,
    target,
    properties: {
      claimId: id,
      ...saying(index),
      assertedBy: [`Úřad č. ${index % 300}`],
      documents: [documentId(index)],
      disputedBy: [],
    },
  }
}

/** The claim behind the relationship of this number. */
export function largeClaim(index: number): GraphNode {
  const id = claimId(index)
  const type = index % 3 === 0 ? 'targeted' : 'linked-to'
  return {
    id,
    labels: ['Claim'],
    properties: { id, type, ...saying(index), origin: 'curated' },
  }
}

export function largeDocument(index: number): GraphNode {
  const id = documentId(index)
  const properties = {
    id,
    title: `Statement no. ${index} on malicious cyber activities`,
    publisher: `Úřad č. ${index % 300}`,
    published: `202${index % 6}-05-0${1 + (index % 9)}`,
    url: `https://example.org/statements/${index}`,
    language: 'en',
    origin: 'curated',
  }
  return { id, labels: ['Document'], properties }
}

/** What hangs a claim to its parties and documents: subject, object, speaker, quote. */
export function largeRole(index: number): GraphRelationship {
  const claim = Math.floor(index / ROLES_OF_A_CLAIM)
  const { source, target } = endsOf(claim)
  const roles: readonly (readonly [type: string, target: string, properties: Properties])[] = [
    ['SUBJECT', source, {}],
    ['OBJECT', target, {}],
    ['ASSERTED_BY', partyId((claim % 300) * 2 + 1), {}],
    ['QUOTED_FROM', documentId(claim), quoteOf(claim)],
  ]
  const [type, end, properties] = roles[index % ROLES_OF_A_CLAIM] ?? ['', '', {}]
  const id = relationshipId(type, claimId(claim), end, properties)
  return { id, type, source: claimId(claim), target: end, properties }
}

/** The drawn part at once. */
export function largeGraph(): { nodes: GraphNode[]; relationships: GraphRelationship[] } {
  return {
    nodes: Array.from({ length: NODES }, (_, index) => largeNode(index)),
    relationships: Array.from({ length: RELATIONSHIPS }, (_, index) => largeRelationship(index)),
  }
}

function partyId(index: number): string {
  const kind = index % 4 === 0 ? 'inc' : 'state'
  return `${kind}:${String(index % NODES).padStart(6, '0')}`
}

function claimId(index: number): string {
  return `clm:${String(index).padStart(7, '0')}`
}

function documentId(index: number): string {
  return `doc:${index % DOCUMENTS}`
}

function endsOf(index: number): { source: string; target: string } {
  return { source: partyId(index % NODES), target: partyId((index * 7 + 1) % NODES) }
}

function saying(index: number) {
  return {
    certainty: index % 5 === 0 ? 'hedged' : 'explicit',
    stance: 'asserts',
    date: `202${index % 6}-05`,
    dateFrom: `202${index % 6}-05-01`,
    dateTo: `202${index % 6}-05-31`,
  }
}

function quoteOf(index: number): Properties {
  const start = (index * 37) % 50_000
  const quote = `We have seen activity no. ${index} against our institutions, and we call on those responsible to refrain from it.`
  return { quote, start, end: start + quote.length }
}
