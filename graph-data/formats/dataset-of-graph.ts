import { ROLE_TYPES } from '../model/kinds.ts'
import type { GraphNode, GraphRelationship, Properties } from '../model/subgraph.ts'

/** A data set as a store or a file holds it: not yet held against the model. */
export interface RawDataset {
  readonly actors: readonly Properties[]
  readonly incidents: readonly Properties[]
  readonly documents: readonly Properties[]
  /** May be many: they are put together one by one, as they are asked for. */
  readonly claims: Iterable<RawClaim>
}

export type RawClaim = Properties | Record<string, unknown>

export interface GraphParts {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}

/** A graph taken apart into what the model knows and what it does not. */
export interface GraphContent {
  readonly dataset: RawDataset
  /** Who brought each actor, incident and document, by its id. */
  readonly origins: Readonly<Record<string, string>>
  /** Nodes and properties that the model does not know, and relationships without their claim. */
  readonly foreign: GraphParts
}

const NODE_KEYS = {
  Actor: ['id', 'name', 'kind', 'aliases', 'country', 'description', 'xrefs'],
  Incident: ['id', 'name', 'kind', 'aliases', 'date', 'description', 'xrefs'],
  Document: [
    'id',
    'title',
    'publisher',
    'published',
    'url',
    'language',
    'sha256',
    'file',
    'licence',
  ],
  Claim: ['id', 'type', 'stance', 'certainty', 'wording', 'date', 'origin'],
} as const satisfies Record<string, readonly string[]>
type ModelLabel = keyof typeof NODE_KEYS
const MODEL_LABELS = Object.keys(NODE_KEYS) as ModelLabel[]

/** What the loader makes anew of the rest. */
const DERIVED_KEYS = ['dateFrom', 'dateTo', 'publishedFrom', 'publishedTo', 'searchText', 'origin']

const ROLES: ReadonlySet<string> = new Set(ROLE_TYPES)

/** The data set that was written into the graph, each list sorted by id. */
export function datasetOfGraph({ nodes, relationships }: GraphParts): GraphContent {
  const of = (label: ModelLabel) => nodes.filter((node) => modelLabelOf(node) === label)
  const rolesOf = rolesByClaim(relationships)
  const claims = of('Claim').toSorted(byId)
  const claimIds = new Set(claims.map(({ id }) => id))
  const isKnown = ({ type, source, properties }: GraphRelationship) =>
    ROLES.has(type) ? claimIds.has(source) : claimIds.has(String(properties['claimId']))
  const owned = [...of('Actor'), ...of('Incident'), ...of('Document')]
  return {
    dataset: {
      actors: of('Actor').toSorted(byId).map(ownProperties),
      incidents: of('Incident').toSorted(byId).map(ownProperties),
      documents: of('Document').toSorted(byId).map(ownProperties),
      claims: rawClaims(claims, rolesOf),
    },
    origins: Object.fromEntries(
      owned
        .toSorted(byId)
        .flatMap(({ id, properties: { origin } }) =>
          typeof origin === 'string' ? [[id, origin]] : [],
        ),
    ),
    foreign: {
      nodes: nodes.flatMap(foreignPart),
      relationships: relationships.filter((each) => !isKnown(each)),
    },
  }
}

/** The label of the model by which a node is kept, where it has one. */
export function modelLabelOf({ id, labels, properties }: GraphNode): ModelLabel | undefined {
  if (properties['id'] !== id) return undefined
  return MODEL_LABELS.find((label) => labels.includes(label))
}

function ownProperties(node: GraphNode): Properties {
  const label = modelLabelOf(node)
  const keys = label ? NODE_KEYS[label] : []
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = node.properties[key]
      return value === undefined || value === null ? [] : [[key, value]]
    }),
  )
}

/** What of a node the model has no place for; nothing for a node of the model's own making. */
function foreignPart(node: GraphNode): GraphNode[] {
  const label = modelLabelOf(node)
  if (!label) return node.labels.includes('Dataset') ? [] : [node]
  const known: ReadonlySet<string> = new Set([...NODE_KEYS[label], ...DERIVED_KEYS])
  const extra = Object.entries(node.properties).filter(([key]) => !known.has(key))
  if (extra.length === 0) return []
  return [{ id: node.id, labels: node.labels, properties: Object.fromEntries(extra) }]
}

function rolesByClaim(
  relationships: readonly GraphRelationship[],
): Map<string, GraphRelationship[]> {
  const roles = new Map<string, GraphRelationship[]>()
  for (const relationship of relationships) {
    if (!ROLES.has(relationship.type)) continue
    const own = roles.get(relationship.source)
    if (own) own.push(relationship)
    else roles.set(relationship.source, [relationship])
  }
  return roles
}

function rawClaims(
  claims: readonly GraphNode[],
  rolesOf: ReadonlyMap<string, readonly GraphRelationship[]>,
): Iterable<RawClaim> {
  return {
    *[Symbol.iterator]() {
      for (const claim of claims) yield rawClaim(claim, rolesOf.get(claim.id) ?? [])
    },
  }
}

function rawClaim(claim: GraphNode, roles: readonly GraphRelationship[]): RawClaim {
  const targets = (role: string) =>
    [...new Set(roles.filter(({ type }) => type === role).map(({ target }) => target))].toSorted()
  const { id, type, stance, certainty, wording, date, origin } = claim.properties
  return {
    id,
    type,
    subject: targets('SUBJECT')[0],
    object: targets('OBJECT')[0],
    about: targets('ABOUT')[0] ?? null,
    asserters: targets('ASSERTED_BY'),
    stance,
    certainty,
    wording: wording ?? null,
    date: date ?? null,
    disputes: targets('DISPUTES'),
    evidence: roles
      .filter((role) => role.type === 'QUOTED_FROM')
      .map(evidence)
      .toSorted(byPlace),
    origin,
  }
}

interface RawEvidence {
  readonly document: string
  readonly quote: Properties[string] | undefined
  readonly start: Properties[string] | undefined
  readonly end: Properties[string] | undefined
}

function evidence({ target, properties: { quote, start, end } }: GraphRelationship): RawEvidence {
  return { document: target, quote, start, end }
}

function byPlace(a: RawEvidence, b: RawEvidence): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1
  return Number(a.start) - Number(b.start)
}

function byId(a: GraphNode, b: GraphNode): number {
  return a.id < b.id ? -1 : 1
}
