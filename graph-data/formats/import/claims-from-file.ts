import { createHash } from 'node:crypto'
import type { HeldClaim, HeldEvidence } from '../../model/claim-folding.ts'
import { DateFault, parsePartialDate } from '../../model/dates.ts'
import { claimIdOf, isClaimId } from '../../model/ids.ts'
import {
  CERTAINTIES,
  CLAIM_TYPE_NAMES,
  CLAIM_TYPES,
  DRAWN_TYPES,
  STANCES,
} from '../../model/kinds.ts'
import type { GraphNode, Properties } from '../../model/subgraph.ts'
import { DataFault } from '../fault.ts'
import { claimlessNotes } from './claimless-notes.ts'
import { count, shown } from './foreign-notes.ts'
import { placeIn, type FileGraph, type FileRelationship } from './graph-file.ts'

interface ClaimsFromFile {
  readonly claims: readonly HeldClaim[]
  readonly documents: readonly Properties[]
  readonly notes: readonly string[]
  /** Where the relationship of each claim begins in the file's text, by the claim's id. */
  readonly places: ReadonlyMap<string, number>
}

const MOST_QUOTED = 20_000
// oxlint-disable-next-line no-control-regex -- a quote holds none of these
const UNQUOTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u

/**
 * A claim from each relationship that the file gives without one. Its evidence is the file: the
 * words with which the file states it, at their place. Nothing else is known of it.
 * @throws {DataFault} naming the types that the model does not know
 */
export function claimsFromFile(
  graph: FileGraph,
  relationships: readonly FileRelationship[],
  nodes: readonly GraphNode[],
): ClaimsFromFile {
  if (relationships.length === 0) {
    return { claims: [], documents: [], notes: [], places: new Map() }
  }
  refuseOtherTypes(graph, relationships)
  const document = documentOf(graph)
  const asserters = idsByName(nodes)
  const unknown = new Set<string>()
  const claims = new Map<string, HeldClaim & { evidence: HeldEvidence[] }>()
  const places = new Map<string, number>()
  for (const relationship of relationships) {
    const claim = claimOf(relationship, asserters, unknown)
    const present = claims.get(claim.id)
    const evidence = evidenceOf(graph, relationship, document.id)
    if (present) present.evidence.push(evidence)
    else claims.set(claim.id, { ...claim, evidence: [evidence] })
    if (!places.has(claim.id)) places.set(claim.id, relationship.place.start)
  }
  const notes = [
    `${count(relationships.length, 'relationship')} without evidence in the file: each is loaded as a claim whose evidence is its own line in ${graph.name}, "implied" where the file tells no certainty`,
    ...claimlessNotes(relationships),
  ]
  if (unknown.size > 0) {
    notes.push(`asserters that are no node of the file are left out: ${shown(unknown)}`)
  }
  return { claims: [...claims.values()], documents: [document], notes, places }
}

function refuseOtherTypes(graph: FileGraph, relationships: readonly FileRelationship[]): void {
  const others = relationships.filter(({ type }) => !DRAWN_TYPES.includes(type))
  if (others.length === 0) return
  const types = new Set(others.map(({ type }) => type))
  throw new DataFault(
    [...types].slice(0, 20).map((type) => {
      const own = others.filter((each) => each.type === type)
      const place = placeIn(graph.text, own[0]?.place.start ?? 0)
      const message = `${count(own.length, 'relationship')} of the type "${type}": the model has ${DRAWN_TYPES.join(', ')}`
      return { file: graph.name, ...place, message }
    }),
  )
}

function documentOf({ name, text }: FileGraph) {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  // The name alone, and within an archive that of both: folders say nothing of the content.
  const title = /[^/\\]+(?:\.zip\/[^/\\]+)?$/.exec(name)?.[0] ?? name
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  const id = `doc:${[slug, sha256.slice(0, 8)].filter(Boolean).join('-')}`
  return { id, title: title.slice(-300), sha256 }
}

function idsByName(nodes: readonly GraphNode[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const { id, labels, properties } of nodes) {
    if (!labels.includes('Actor')) continue
    ids.set(id, id)
    const name = properties['name']
    // Of two actors of one name neither is meant for sure.
    if (typeof name === 'string') ids.set(name, ids.has(name) ? null : id)
  }
  return ids
}

function claimOf(
  { type, source, target, properties }: FileRelationship,
  ids: ReadonlyMap<string, string | null>,
  unknown: Set<string>,
) {
  const named = [properties['assertedBy'] ?? []].flat().map(String)
  for (const name of named) if (!ids.get(name)) unknown.add(name)
  const identity = {
    type: CLAIM_TYPE_NAMES.find((name) => CLAIM_TYPES[name].relationship === type) ?? type,
    subject: source,
    object: target,
    about: null,
    stance: STANCES.find((stance) => stance === properties['stance']) ?? 'asserts',
    asserters: [...new Set(named.flatMap((name) => ids.get(name) ?? []))].toSorted(),
  }
  const given = properties['claimId']
  return {
    // The claim that the relationship was derived from keeps its id, and does not come twice.
    id: isClaimId(given) ? given : claimIdOf(identity),
    ...identity,
    certainty: CERTAINTIES.find((each) => each === properties['certainty']) ?? 'implied',
    wording: null,
    date: dateOf(properties['date']),
    disputes: [],
    origin: typeof properties['origin'] === 'string' ? properties['origin'] : 'local',
  }
}

function dateOf(value: Properties[string] | undefined): string | null {
  if (typeof value !== 'string') return null
  try {
    parsePartialDate(value)
    return value
  } catch (error) {
    if (error instanceof DateFault) return null
    throw error
  }
}

function evidenceOf({ text }: FileGraph, { place }: FileRelationship, document: string) {
  const whole = text.slice(place.start, Math.min(place.end, place.start + MOST_QUOTED))
  const stop = whole.search(UNQUOTABLE)
  const quote = stop > 0 ? whole.slice(0, stop) : whole
  return { document, quote, start: place.start, end: place.start + quote.length }
}
