import { evidenceIn, type ClaimView } from '../evidence-view.ts'
import type { ExportGraph } from '../export-graph.ts'
import { inChunks, jsonLines } from '../text-chunks.ts'
import { claimObjects, claimRef } from './claim.ts'
import { commonOf, frameOf, type StixObject } from './common.ts'
import { documentObject } from './document.ts'
import { partyObject } from './party.ts'
import { stixId } from './stix-id.ts'

/**
 * A bundle of STIX 2.1: actors and incidents as identity, intrusion-set and campaign, each claim as
 * a relationship (a denial as an opinion) with a note that carries its evidence, each document as a
 * report. docs/formats.md tells the mapping. An object a line.
 * @see https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html
 */
export function writeStix(graph: ExportGraph): Generator<string> {
  return inChunks(parts(graph))
}

function* parts(graph: ExportGraph): Generator<string> {
  const { source, generated } = graph.about
  yield `{"type":"bundle","id":"${stixId('bundle', `${source} ${generated}`)}","objects":[`
  yield* jsonLines(objects(graph))
  yield '\n]}\n'
}

function* objects(graph: ExportGraph): Generator<StixObject> {
  const { claims, ...context } = evidenceIn(graph)
  const common = commonOf(graph.about)
  yield* frameOf(graph.about)
  for (const party of context.parties.values()) yield partyObject(party, common)
  const disputed = refsOfDisputed(claims)
  const read = new Map<string, Set<string>>()
  const denials = new Set<string>()
  for (const claim of claims) {
    yield* claimObjects(claim, context, disputed, common)
    if (claim.stance !== 'asserts') denials.add(claim.id)
    for (const { document } of claim.evidence) {
      read.set(document, (read.get(document) ?? new Set()).add(claim.id))
    }
  }
  const refsOf = (id: string) => [
    claimRef({ id, stance: denials.has(id) ? 'denies' : 'asserts' }),
    stixId('note', id),
  ]
  for (const document of context.documents.values()) {
    const ids = read.get(document.id)
    if (ids) yield documentObject(document, [...ids].flatMap(refsOf), common)
  }
}

function refsOfDisputed(claims: Iterable<ClaimView>): ReadonlyMap<string, string> {
  const disputed = new Set<string>()
  for (const { disputes } of claims) for (const id of disputes) disputed.add(id)
  const refs = new Map<string, string>()
  for (const claim of claims) if (disputed.has(claim.id)) refs.set(claim.id, claimRef(claim))
  return refs
}
