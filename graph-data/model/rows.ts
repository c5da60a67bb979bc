import type { Claim } from './claim.ts'
import type { Dataset } from './dataset.ts'
import { parsePartialDate } from './dates.ts'
import type { Document } from './document.ts'
import { isIncidentId } from './ids.ts'
import { ACTOR_KINDS } from './kinds.ts'
import { fold } from './fold.ts'
import type { Actor } from './actor.ts'
import type { Incident } from './incident.ts'
import type { Properties } from './subgraph.ts'

/** The label by which a node is found; an actor's second label tells its kind. */
export type RowLabel = 'Actor' | 'Incident' | 'Claim' | 'Document'

/** A node as it lies in the store. */
export interface NodeRow {
  readonly id: string
  readonly label: RowLabel
  /** All labels, `label` among them, sorted. */
  readonly labels: readonly string[]
  readonly properties: Properties
}

/** A relationship as it lies in the store. */
export interface RelationshipRow {
  readonly type: string
  readonly source: string
  readonly sourceLabel: RowLabel
  readonly target: string
  readonly targetLabel: RowLabel
  readonly properties: Properties
}

export interface GraphRows {
  readonly nodes: readonly NodeRow[]
  readonly relationships: readonly RelationshipRow[]
}

/**
 * The nodes of a data set and the roles of its claims. The relationships that people draw are not
 * among them: `deriveRelationships` makes those from these rows.
 * @param origin who brings the data: kept on every node, so that a later load can take it out again
 * @param origins who brought it elsewhere, by the id of an actor, incident or document: stays so
 */
export function toRows(
  dataset: Dataset,
  origin: string,
  origins: Readonly<Record<string, string>> = {},
): GraphRows {
  const originOf = ({ id }: { readonly id: string }) =>
    Object.hasOwn(origins, id) ? (origins[id] ?? origin) : origin
  return {
    nodes: [
      ...dataset.actors.map((actor) => actorRow(actor, originOf(actor))),
      ...dataset.incidents.map((incident) => incidentRow(incident, originOf(incident))),
      ...dataset.documents.map((each) => documentRow(each, dataset.claims, originOf(each))),
      ...dataset.claims.map(claimRow),
    ],
    relationships: dataset.claims.flatMap(roleRows),
  }
}

function actorRow(actor: Actor, origin: string): NodeRow {
  const labels = ['Actor', ACTOR_KINDS[actor.kind].label].toSorted()
  const searchText = searchable([actor.name, ...actor.aliases, actor.description])
  const properties = present({ ...actor, searchText, origin })
  return { id: actor.id, label: 'Actor', labels, properties }
}

function incidentRow(incident: Incident, origin: string): NodeRow {
  const searchText = searchable([incident.name, ...incident.aliases, incident.description])
  const properties = present({ ...incident, ...days(incident.date), searchText, origin })
  return { id: incident.id, label: 'Incident', labels: ['Incident'], properties }
}

function documentRow(document: Document, claims: readonly Claim[], origin: string): NodeRow {
  const { from, to } = range(document.published)
  const quotes = claims
    .flatMap((claim) => claim.evidence)
    .filter((evidence) => evidence.document === document.id)
    .map((evidence) => evidence.quote)
  const properties = present({
    ...document,
    publishedFrom: from,
    publishedTo: to,
    searchText: searchable([document.title, document.publisher, ...new Set(quotes)]),
    origin,
  })
  return { id: document.id, label: 'Document', labels: ['Document'], properties }
}

function claimRow(claim: Claim): NodeRow {
  const { id, type, stance, certainty, wording, date, origin } = claim
  const properties = present({
    id,
    type,
    stance,
    certainty,
    wording,
    date,
    ...days(date),
    origin,
  })
  return { id, label: 'Claim', labels: ['Claim'], properties }
}

function roleRows(claim: Claim): RelationshipRow[] {
  const about = claim.about === null ? [] : [role(claim.id, 'ABOUT', claim.about)]
  return [
    role(claim.id, 'SUBJECT', claim.subject),
    role(claim.id, 'OBJECT', claim.object),
    ...about,
    ...claim.asserters.map((asserter) => role(claim.id, 'ASSERTED_BY', asserter)),
    ...claim.disputes.map((disputed) => role(claim.id, 'DISPUTES', disputed, 'Claim')),
    ...claim.evidence.map(({ document, quote, start, end }) =>
      role(claim.id, 'QUOTED_FROM', document, 'Document', { quote, start, end }),
    ),
  ]
}

function role(
  claim: string,
  type: string,
  target: string,
  targetLabel: RowLabel = endLabel(target),
  properties: Properties = {},
): RelationshipRow {
  return { type, source: claim, sourceLabel: 'Claim', target, targetLabel, properties }
}

/** The label of an end of a claim. */
export function endLabel(id: string): 'Actor' | 'Incident' {
  return isIncidentId(id) ? 'Incident' : 'Actor'
}

function days(date: string | null | undefined) {
  const { from, to } = range(date)
  return { dateFrom: from, dateTo: to }
}

function range(date: string | null | undefined) {
  return date ? parsePartialDate(date) : { from: null, to: null }
}

/** Neither engine compares without accents: what is searched is kept folded, a line for each text. */
function searchable(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text ? [fold(text)] : [])).join('\n')
}

/** Neither engine stores a null: what is not there has no property. */
function present(properties: Record<string, Properties[string] | undefined>): Properties {
  const kept = Object.entries(properties).filter(
    (entry): entry is [string, Properties[string]] => entry[1] !== null && entry[1] !== undefined,
  )
  return Object.fromEntries(kept)
}
