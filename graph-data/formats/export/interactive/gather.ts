import { dateInWords } from '../../../model/date-words.ts'
import type { GraphData } from '../../../model/graph-reading.ts'
import type { Properties } from '../../../model/subgraph.ts'
import { claimWords, inQuotes, tellsAnEvent } from '../claim-words.ts'
import {
  evidenceOf,
  partyName,
  type ClaimView,
  type DocumentView,
  type EvidenceView,
} from '../evidence-view.ts'
import type { ExportGraph, Place } from '../export-graph.ts'
import { sceneOf } from '../picture/scene.ts'
import { titleOf } from '../picture/title.ts'
import type { PageClaim, PageData, PageDocument } from './page-data.ts'

const NODE_KEYS = [
  'name',
  'title',
  'type',
  'kind',
  'aliases',
  'country',
  'description',
  'date',
] as const
const LINE_KEYS = [
  'stance',
  'certainty',
  'date',
  'assertedBy',
  'disputedBy',
  'claimId',
  'description',
] as const

/** What the page of `graph` holds; `data` is what of it is drawn, in its places. */
export function pageData(
  graph: ExportGraph,
  data: GraphData,
  places: ReadonlyMap<string, Place>,
): PageData {
  const view = evidenceOf(graph)
  const { reading } = sceneOf(data, graph.looks)
  const { sizes, colours, oneSource } = reading
  const nodes = [...data.nodes.values()]
  const used = new Set(view.claims.flatMap(({ evidence }) => evidence.map((each) => each.document)))
  const documents = [...view.documents.values()].filter(({ id }) => used.has(id))
  return {
    title: titleOf(graph.about),
    origin: `${graph.about.source}, ${dateInWords(graph.about.generated.slice(0, 10))}`,
    licence: graph.about.licence,
    nodes: nodes.map((node) => ({ ...node, properties: picked(node.properties, NODE_KEYS) })),
    relationships: [...data.relationships.values()].map((line) => ({
      ...line,
      properties: picked(line.properties, LINE_KEYS),
    })),
    places: nodes.map(({ id }) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 }
      return [tenths(x), tenths(y)]
    }),
    sizes: sizes && nodes.map(({ id }) => sizes.get(id) ?? null),
    colours: colours && nodes.map(({ id }) => colours.get(id) ?? null),
    oneSource: [...oneSource],
    claims: view.claims.map((claim) => pageClaim(claim, view)),
    documents: documents.map(pageDocument),
  }
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10
}

function picked(properties: Properties, keys: readonly string[]): Properties {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = Object.hasOwn(properties, key) ? properties[key] : undefined
      return value === undefined || value === null ? [] : [[key, value]]
    }),
  )
}

function pageClaim(claim: ClaimView, view: EvidenceView): PageClaim {
  const { id, about, asserters, certainty, wording, date, disputes, evidence } = claim
  return {
    id,
    words: claimWords(claim, view),
    about: about === null ? null : partyName(view, about),
    asserters: asserters.map((asserter) => partyName(view, asserter)),
    certainty,
    wording,
    date,
    isEvent: tellsAnEvent(claim),
    disputes,
    quotes: evidence.map((each) => ({ words: inQuotes(each), document: each.document })),
  }
}

function pageDocument({ id, title, publisher, published, url }: DocumentView): PageDocument {
  const isWeb = url !== null && /^https?:\/\//i.test(url)
  return { id, title, publisher, published, url: isWeb ? url : null }
}
