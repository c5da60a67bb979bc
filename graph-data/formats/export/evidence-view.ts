import type { HeldClaim, HeldEvidence } from '../../model/claim-folding.ts'
import { DateFault, parsePartialDate, type DayRange } from '../../model/dates.ts'
import { CLAIM_TYPES, type ClaimType } from '../../model/kinds.ts'
import type { GraphRelationship, Properties } from '../../model/subgraph.ts'
import { datasetOfGraph, type GraphParts } from '../dataset-of-graph.ts'

/** An actor or incident as people read of it; what is not known is null or empty. */
export interface PartyView {
  readonly id: string
  readonly isIncident: boolean
  readonly name: string
  readonly kind: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly description: string | null
  readonly xrefs: readonly string[]
  /** EDTF; of incidents. */
  readonly date: string | null
}

export interface DocumentView {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  /** EDTF. */
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
  readonly sha256: string | null
  readonly licence: string | null
}

export interface QuoteView {
  readonly document: string
  readonly quote: string
  /** Offsets in the document's text, in UTF-16 code units; null where they are not known. */
  readonly start: number | null
  readonly end: number | null
}

/** What is said: a claim, or a relationship that has none beside it. */
export interface ClaimView {
  readonly id: string
  /** The type of the relationship that is drawn: `ATTRIBUTED_TO`. */
  readonly relationship: string
  readonly subject: string
  readonly object: string
  readonly about: string | null
  /** Ids; of a relationship without its claim, names. */
  readonly asserters: readonly string[]
  readonly stance: string
  readonly certainty: string | null
  readonly wording: string | null
  readonly date: string | null
  readonly disputes: readonly string[]
  readonly evidence: readonly QuoteView[]
  readonly origin: string | null
}

/** What claims speak of and were read from, by id, in the order of the ids. */
export interface ClaimContext {
  readonly parties: ReadonlyMap<string, PartyView>
  readonly documents: ReadonlyMap<string, DocumentView>
}

/** A graph as its evidence. */
export interface EvidenceView extends ClaimContext {
  /** Sorted by id; both ends of each are among the parties. */
  readonly claims: readonly ClaimView[]
}

/** What the graph says and on what it rests; nodes that the model does not know are left out. */
export function evidenceOf(graph: GraphParts): EvidenceView {
  const { claims, ...context } = evidenceIn(graph)
  return { ...context, claims: [...claims] }
}

/** The same for many claims: each is made when it is asked for, and may be asked for again. */
export function evidenceIn(
  graph: GraphParts,
): ClaimContext & { readonly claims: Iterable<ClaimView> } {
  const { dataset, foreign } = datasetOfGraph(graph)
  const parties = [
    ...dataset.actors.map((held) => partyView(held, false)),
    ...dataset.incidents.map((held) => partyView(held, true)),
  ]
  const byId = new Map(parties.map((party) => [party.id, party]))
  const isAmong = ({ subject, object }: ClaimView) => byId.has(subject) && byId.has(object)
  return {
    parties: byId,
    documents: new Map(dataset.documents.map(documentView).map((each) => [each.id, each])),
    claims: {
      *[Symbol.iterator]() {
        for (const held of dataset.claims) yield* [claimView(held)].filter(isAmong)
        yield* foreign.relationships.map(loneClaim).filter(isAmong)
      },
    },
  }
}

/** The name of an actor or incident; what is no id that is known is a name already. */
export function partyName({ parties }: ClaimContext, id: string): string {
  return parties.get(id)?.name ?? id
}

/** The days that a date may mean; none where it is absent or no date. */
export function dayRange(date: string | null): DayRange {
  try {
    return date === null ? { from: null, to: null } : parsePartialDate(date)
  } catch (error) {
    if (error instanceof DateFault) return { from: null, to: null }
    throw error
  }
}

function partyView(held: Properties, isIncident: boolean): PartyView {
  const id = String(held['id'])
  return {
    id,
    isIncident,
    name: text(held['name']) ?? id,
    kind: text(held['kind']) ?? '',
    aliases: texts(held['aliases']),
    country: text(held['country']),
    description: text(held['description']),
    xrefs: texts(held['xrefs']),
    date: text(held['date']),
  }
}

function documentView(held: Properties): DocumentView {
  const id = String(held['id'])
  return {
    id,
    title: text(held['title']) ?? id,
    publisher: text(held['publisher']),
    published: text(held['published']),
    url: text(held['url']),
    language: text(held['language']),
    sha256: text(held['sha256']),
    licence: text(held['licence']),
  }
}

function claimView(claim: HeldClaim): ClaimView {
  const type = text(claim.type) ?? ''
  return {
    id: claim.id,
    relationship: Object.hasOwn(CLAIM_TYPES, type)
      ? CLAIM_TYPES[type as ClaimType].relationship
      : type.toUpperCase().replaceAll('-', '_'),
    subject: claim.subject ?? '',
    object: claim.object ?? '',
    about: claim.about,
    asserters: claim.asserters,
    stance: text(claim.stance) ?? 'asserts',
    certainty: text(claim.certainty),
    wording: text(claim.wording),
    date: text(claim.date),
    disputes: claim.disputes,
    evidence: claim.evidence.map(quoteView),
    origin: text(claim.origin),
  }
}

function quoteView({ document, quote, start, end }: HeldEvidence): QuoteView {
  return { document, quote: text(quote) ?? '', start: offset(start), end: offset(end) }
}

function loneClaim({ id, type, source, target, properties }: GraphRelationship): ClaimView {
  return {
    id,
    relationship: type,
    subject: source,
    object: target,
    about: null,
    asserters: texts(properties['assertedBy']),
    stance: text(properties['stance']) ?? 'asserts',
    certainty: text(properties['certainty']),
    wording: null,
    date: text(properties['date']),
    disputes: [],
    evidence: [],
    origin: text(properties['origin']),
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function offset(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
