import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { claimIdOf } from '../model/ids.ts'
import type { CuratedEntries } from './curated.ts'
import type { DocumentFile, ReadClaim } from './curated-schema.ts'
import type { Fault } from './fault.ts'
import { mergeReadings, type Reading } from './readings.ts'
import { checkClaim } from './rules.ts'
import type { Sourced } from './source-file.ts'

export interface AssembleOptions {
  readonly origin: string
  /** Ids that exist outside these files, such as what the store holds already. */
  readonly known?: ReadonlySet<string>
}

/**
 * Makes one data set of curated entries: checks what they say about each other, and makes one claim
 * of the readings that state the same. The data set holds only what is faultless.
 */
export function assemble(
  entries: CuratedEntries,
  { origin, known = new Set() }: AssembleOptions,
): { dataset: Dataset; faults: Fault[] } {
  const ends = [...entries.actors, ...entries.incidents]
  const ids = new Set<string>(ends.map((entry) => entry.value.id))
  const isKnown = (id: string) => ids.has(id) || known.has(id)
  const readings = entries.documents.flatMap((document) => readingsOf(document))
  const merged = mergeReadings(readings, origin)
  const faults = [
    ...repeatedIds([...ends, ...entries.documents]),
    ...readings.flatMap((reading) => brokenRules(reading, isKnown)),
    ...repeatedReadings(readings),
    ...merged.faults,
  ]
  const dataset = {
    actors: sorted(entries.actors.map((entry) => entry.value)),
    incidents: sorted(entries.incidents.map((entry) => entry.value)),
    documents: sorted(entries.documents.map(({ value: { claims: _claims, ...rest } }) => rest)),
    claims: sorted<Claim>(merged.claims),
  }
  return { dataset, faults }
}

function readingsOf(document: Sourced<DocumentFile>): Reading[] {
  return document.value.claims.map((claim, index) => ({
    id: claimIdOf({ ...claim, about: claim.about ?? null }),
    claim,
    document: document.value,
    at: (path) => ({ file: document.file, ...document.place(['claims', index, ...path]) }),
  }))
}

function brokenRules(reading: Reading, isKnown: (id: string) => boolean): Fault[] {
  const { claim, document, at } = reading
  return checkClaim(claim, document, isKnown).map(({ path, message }) => ({
    ...at(path),
    message: `${describe(claim)}: ${path.map(String).join('/')} ${message}`,
  }))
}

function describe({ type, subject, object }: ReadClaim): string {
  return `${subject} ${type} ${object}`
}

function repeatedIds(entries: readonly Sourced<{ id: string }>[]): Fault[] {
  const first = new Map<string, string>()
  return entries.flatMap(({ value: { id }, file, place }) => {
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, file)
      return []
    }
    return [{ file, ...place(['id']), message: `${id} is in ${before} already` }]
  })
}

function repeatedReadings(readings: readonly Reading[]): Fault[] {
  const seen = new Set<string>()
  return readings.flatMap(({ id, claim, document, at }) => {
    const key = `${id} ${document.id} ${claim.start}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    const message = `${describe(claim)}: the same claim with the same quote stands above already`
    return [{ ...at([]), message }]
  })
}

function sorted<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
