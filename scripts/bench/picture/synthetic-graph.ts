import type { DocumentsAnswer, DrawnGraph } from '../../../graph-data/model/api.ts'
import { ACTOR_KINDS, CERTAINTIES, type ActorKind } from '../../../graph-data/model/kinds.ts'
import type { GraphNode, GraphRelationship } from '../../../graph-data/model/subgraph.ts'
import { createRandom } from '../../../client/graph/metrics/random.ts'
import { hubPicker } from './hub-picker.ts'

export interface SyntheticGraph {
  readonly graph: DrawnGraph
  readonly documents: DocumentsAnswer
}

/** Of ten nodes, which are what; the first ones of all are the hubs. */
const KINDS: readonly (ActorKind | 'incident')[] = [
  'state',
  'threat-group',
  'incident',
  'government-body',
  'incident',
  'collective',
  'incident',
  'intelligence-service',
  'collective',
  'person',
]
const COUNTRIES = ['CN', 'RU', 'CZ', 'US', 'IR', 'KP', 'DE', 'GB', 'UA', 'FR']
const FIRST_DAY = Date.UTC(2005, 0, 1)
const DAYS = 7_670
const DAY_MS = 86_400_000
const CLAIMS_PER_DOCUMENT = 3
/** As in real event data, only so many of the nodes have more than their one relationship. */
const BUSY_SHARE = 0.4

/**
 * A graph of the model with both dates, certainties, asserters, documents and disputes, the same
 * for the same numbers; `relationships` must be no fewer than `nodes`.
 */
export function syntheticGraph(nodes: number, relationships: number, seed = 1): SyntheticGraph {
  const random = randomBelow(seed)
  const all = Array.from({ length: nodes }, (_, index) => nodeAt(index))
  const hub = hubPicker(createRandom(seed), Math.ceil(nodes * BUSY_SHARE))
  const lines = Array.from({ length: relationships }, (_, index) => {
    const source = index < nodes ? index : hub()
    const target = hub()
    const other = target === source ? (target + 1) % nodes : target
    return lineBetween(index, all[source] ?? nodeAt(source), all[other] ?? nodeAt(other), random)
  })
  const count = Math.ceil(relationships / CLAIMS_PER_DOCUMENT)
  return {
    graph: {
      nodes: all,
      relationships: lines,
      truncated: null,
      omitted: { relationships: 0, undated: 0 },
    },
    documents: {
      documents: Array.from({ length: count }, (_, index) => documentAt(index, random)),
    },
  }
}

/** A whole number from 0 to below `limit`. */
type Below = (limit: number) => number

function randomBelow(seed: number): Below {
  const random = createRandom(seed)
  return (limit) => Math.floor(random() * limit)
}

function nodeAt(index: number): GraphNode {
  const kind = KINDS[index % KINDS.length] ?? 'collective'
  const name = `${kind.replaceAll('-', ' ')} of synthetic data ${index}`
  if (kind === 'incident') {
    const id = `inc:${index}`
    const properties = { id, kind: 'campaign', name, date: dayAt(index % DAYS) }
    return { id, labels: ['Incident'], properties }
  }
  const { label, prefix } = ACTOR_KINDS[kind]
  const id = `${prefix}:${index}`
  const country = COUNTRIES[index % COUNTRIES.length] ?? ''
  return { id, labels: ['Actor', label], properties: { id, kind, name, country, aliases: [] } }
}

function lineBetween(
  index: number,
  source: GraphNode,
  target: GraphNode,
  random: Below,
): GraphRelationship {
  const id = `clm:${index}`
  const day = dayAt(random(DAYS))
  const isDated = random(10) > 0
  return {
    id,
    type: typeBetween(source, target, random),
    source: source.id,
    target: target.id,
    properties: {
      claimId: id,
      origin: 'curated',
      stance: 'asserts',
      certainty: CERTAINTIES[random(CERTAINTIES.length)] ?? 'explicit',
      assertedBy: random(4) > 0 ? [`Vendor ${random(60)}`] : [],
      documents: [`doc:${Math.floor(index / CLAIMS_PER_DOCUMENT)}`],
      disputedBy: random(25) === 0 ? [`clm:${random(Math.max(index, 1))}`] : [],
      ...(isDated ? { date: day, dateFrom: day, dateTo: day } : {}),
    },
  }
}

const FROM_INCIDENT = ['ATTRIBUTED_TO', 'ATTRIBUTED_TO', 'TARGETED']
const TO_INCIDENT = ['CONDEMNED', 'CONDEMNED', 'REJECTED']
const BETWEEN_ACTORS = ['LINKED_TO', 'TARGETED', 'PART_OF', 'MEMBER_OF', 'SIMILAR_TO']

function typeBetween(source: GraphNode, target: GraphNode, random: Below): string {
  const types = isIncident(source)
    ? FROM_INCIDENT
    : isIncident(target)
      ? TO_INCIDENT
      : BETWEEN_ACTORS
  return types[random(types.length)] ?? 'LINKED_TO'
}

function documentAt(index: number, random: Below): DocumentsAnswer['documents'][number] {
  const published = dayAt(random(DAYS))
  const title = `Synthetic document ${index}`
  const claims = CLAIMS_PER_DOCUMENT
  return { id: `doc:${index}`, title, publisher: 'Nobody', published, url: null, claims }
}

function dayAt(number: number): string {
  return new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, 10)
}

function isIncident({ labels }: GraphNode): boolean {
  return labels.includes('Incident')
}
