import { evidenceOf, type ClaimView } from '../evidence-view.ts'
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
  const view = evidenceOf(graph)
  const common = commonOf(graph.about)
  yield* frameOf(graph.about)
  for (const party of view.parties.values()) yield partyObject(party, common)
  const refs = refsOfDisputed(view.claims)
  for (const claim of view.claims) yield* claimObjects(claim, view, refs, common)
  const readFrom = claimsByDocument(view.claims)
  for (const document of view.documents.values()) {
    const own = readFrom.get(document.id)
    if (own) yield documentObject(document, refsOf(own), common)
  }
}

function refsOfDisputed(claims: readonly ClaimView[]): ReadonlyMap<string, string> {
  const disputed = new Set(claims.flatMap(({ disputes }) => disputes))
  return new Map(
    claims.flatMap((claim) => (disputed.has(claim.id) ? [[claim.id, claimRef(claim)]] : [])),
  )
}

function claimsByDocument(
  claims: readonly ClaimView[],
): ReadonlyMap<string, ReadonlySet<ClaimView>> {
  const found = new Map<string, Set<ClaimView>>()
  for (const claim of claims) {
    for (const { document } of claim.evidence) {
      const own = found.get(document) ?? new Set()
      if (own.size === 0) found.set(document, own)
      own.add(claim)
    }
  }
  return found
}

/** Without repetition: two claims may be one relationship. */
function refsOf(claims: ReadonlySet<ClaimView>): string[] {
  return [...new Set([...claims].flatMap((claim) => [claimRef(claim), stixId('note', claim.id)]))]
}
