import { evidenceOf, type ClaimView } from '../evidence-view.ts'
import type { ExportGraph } from '../export-graph.ts'
import { inChunks } from '../text-chunks.ts'
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
  let isFirst = true
  for (const object of objects(graph)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(object)}`
    isFirst = false
  }
  yield '\n]}\n'
}

function* objects(graph: ExportGraph): Generator<StixObject> {
  const view = evidenceOf(graph)
  const common = commonOf(graph.about)
  yield* frameOf(graph.about)
  for (const party of view.parties.values()) yield partyObject(party, common)
  const refs = new Map(view.claims.map((claim) => [claim.id, claimRef(claim)]))
  for (const claim of view.claims) yield* claimObjects(claim, view, refs, common)
  const readFrom = refsByDocument(view.claims)
  for (const document of view.documents.values()) {
    const own = readFrom.get(document.id)
    if (own) yield documentObject(document, [...own], common)
  }
}

function refsByDocument(claims: readonly ClaimView[]): ReadonlyMap<string, ReadonlySet<string>> {
  const refs = new Map<string, Set<string>>()
  for (const claim of claims) {
    for (const { document } of claim.evidence) {
      const own = refs.get(document) ?? new Set()
      if (own.size === 0) refs.set(document, own)
      own.add(claimRef(claim)).add(stixId('note', claim.id))
    }
  }
  return refs
}
