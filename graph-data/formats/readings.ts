import type { Claim, Evidence } from '../model/claim.ts'
import { containsRange, parsePartialDate } from '../model/dates.ts'
import type { ClaimId } from '../model/ids.ts'
import { CERTAINTIES } from '../model/kinds.ts'
import type { ClaimPattern, DocumentFile, ReadClaim } from './curated-schema.ts'
import type { Fault } from './fault.ts'

/** One place where a document states a claim; several readings of one id are one claim. */
export interface Reading {
  readonly id: ClaimId
  readonly claim: ReadClaim
  readonly document: DocumentFile
  readonly at: (path: readonly PropertyKey[]) => Pick<Fault, 'file' | 'line' | 'column'>
}

/**
 * One claim from all readings of the same id: the evidence of all, the strongest certainty, the
 * most exact date, the first wording.
 */
export function mergeReadings(
  readings: readonly Reading[],
  origin: string,
): { claims: Claim[]; faults: Fault[] } {
  const faults: Fault[] = []
  const groups = new Map<ClaimId, Reading[]>()
  for (const reading of readings) {
    const group = groups.get(reading.id)
    if (group) group.push(reading)
    else groups.set(reading.id, [reading])
  }
  const claims = [...groups].map(([id, group]) => mergeGroup(id, group, origin, faults))
  const disputed = claims.map((claim) => {
    const found = (groups.get(claim.id) ?? []).flatMap((reading) =>
      disputedBy(reading, claims, faults),
    )
    return { ...claim, disputes: [...new Set(found)].toSorted() }
  })
  return { claims: disputed, faults }
}

function mergeGroup(id: ClaimId, group: Reading[], origin: string, faults: Fault[]): Claim {
  const readings = group.map(({ claim }) => claim)
  const [first] = readings
  if (!first) throw new Error('a group of readings is never empty')
  return {
    id,
    type: first.type,
    subject: first.subject,
    object: first.object,
    about: first.about ?? null,
    asserters: [...new Set(first.asserters)].toSorted(),
    stance: first.stance,
    certainty:
      CERTAINTIES.find((certainty) => readings.some((claim) => claim.certainty === certainty)) ??
      first.certainty,
    wording: readings.find((claim) => claim.wording)?.wording ?? null,
    date: mostExactDate(group, faults),
    disputes: [],
    evidence: group.map(evidenceOf).toSorted(byPlace),
    origin,
  }
}

function evidenceOf({ claim: { quote, start, end }, document }: Reading): Evidence {
  return { document: document.id, quote, start, end }
}

function byPlace(a: Evidence, b: Evidence): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1
  return a.start - b.start
}

/** Dates of one claim must fit into each other; of `2025` and `2025-05-28` the second is told. */
function mostExactDate(group: readonly Reading[], faults: Fault[]): string | null {
  let exact: string | null = null
  for (const { claim, at } of group) {
    if (!claim.date || claim.date === exact) continue
    if (exact === null || contains(exact, claim.date)) exact = claim.date
    else if (!contains(claim.date, exact)) {
      const message = `${claim.date} does not fit ${exact}, which another reading of the same claim gives`
      faults.push({ ...at(['date']), message })
    }
  }
  return exact
}

function contains(outer: string, inner: string): boolean {
  return containsRange(parsePartialDate(outer), parsePartialDate(inner))
}

function disputedBy(reading: Reading, claims: readonly Claim[], faults: Fault[]): ClaimId[] {
  return reading.claim.disputes.flatMap((pattern, index) => {
    const found = claims.filter((claim) => claim.id !== reading.id && fits(claim, pattern))
    if (found.length === 0) {
      const message = `no claim fits ${JSON.stringify(pattern)}: mend the pattern, or leave it out`
      faults.push({ ...reading.at(['disputes', index]), message })
    }
    return found.map((claim) => claim.id)
  })
}

function fits(claim: Claim, pattern: ClaimPattern): boolean {
  const { asserters, ...fields } = pattern
  const sameFields = Object.entries(fields).every(
    ([field, value]) => claim[field as keyof typeof fields] === value,
  )
  return sameFields && (!asserters || sameIds(asserters, claim.asserters))
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
