import type { z } from 'zod'
import { actorSchema } from '../../model/actor.ts'
import { claimSchema, type Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { documentSchema } from '../../model/document.ts'
import { incidentSchema } from '../../model/incident.ts'
import type { RawDataset } from '../dataset-of-graph.ts'
import { DataFault, type Fault } from '../fault.ts'
import { checkRoles } from '../rules.ts'

/** Where the thing of an id stands in its file. */
export type PlaceOf = (id: string) => Pick<Fault, 'file' | 'line' | 'column'>

/** More would hide what is said first. */
const MOST_FAULTS = 100

/**
 * The data set, held against the model: every entry by itself, and what they say about each other.
 * @param known the ids that are in the store already
 * @throws {DataFault}
 */
export function checkedDataset(
  raw: RawDataset,
  placeOf: PlaceOf,
  known: ReadonlySet<string>,
): Dataset {
  const faults: Fault[] = []
  const accept = <Schema extends z.ZodType>(schema: Schema, items: readonly unknown[]) =>
    items.flatMap((item) => checkedItem(schema, item, placeOf, faults))
  const dataset: Dataset = {
    actors: accept(actorSchema, raw.actors),
    incidents: accept(incidentSchema, raw.incidents),
    documents: accept(documentSchema, raw.documents),
    claims: accept(claimSchema, raw.claims),
  }
  // An entry at fault makes its id unknown to the others: its own fault is told, not the echo.
  const all = faults.length > 0 ? faults : crossFaults(dataset, placeOf, known)
  if (all.length > 0) throw new DataFault(shortened(all))
  return dataset
}

function checkedItem<Schema extends z.ZodType>(
  schema: Schema,
  item: unknown,
  placeOf: PlaceOf,
  faults: Fault[],
): z.output<Schema>[] {
  const result = schema.safeParse(item)
  if (result.success) return [result.data]
  const id = idOf(item)
  for (const issue of result.error.issues) {
    const path = issue.path.length > 0 ? `${issue.path.map(String).join('/')} ` : ''
    faults.push({
      ...placeOf(id),
      message: `${id || 'an entry without an id'}: ${path}${issue.message}`,
    })
  }
  return []
}

function idOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('id' in item)) return ''
  return typeof item.id === 'string' ? item.id : ''
}

function crossFaults(dataset: Dataset, placeOf: PlaceOf, known: ReadonlySet<string>): Fault[] {
  const { actors, incidents, documents, claims } = dataset
  const ends = new Set<string>([...actors, ...incidents].map(({ id }) => id))
  const documentIds = new Set<string>(documents.map(({ id }) => id))
  const claimIds = new Set<string>(claims.map(({ id }) => id))
  const isEnd = (id: string) => ends.has(id) || known.has(id)
  const isThere = { isEnd, documentIds, claimIds }
  return [
    ...repeated([...actors, ...incidents, ...documents, ...claims], placeOf),
    ...claims.flatMap((claim) =>
      claimFaults(claim, isThere).map((message) => ({
        ...placeOf(claim.id),
        message: `${claim.id} (${claim.subject} ${claim.type} ${claim.object}): ${message}`,
      })),
    ),
  ]
}

interface Present {
  readonly isEnd: (id: string) => boolean
  readonly documentIds: ReadonlySet<string>
  readonly claimIds: ReadonlySet<string>
}

function claimFaults(claim: Claim, { isEnd, documentIds, claimIds }: Present): string[] {
  const missing = [
    ...claim.evidence.map(({ document }) => document).filter((id) => !documentIds.has(id)),
    ...claim.disputes.filter((id) => !claimIds.has(id)),
  ]
  return [
    ...checkRoles(claim, isEnd).map(
      ({ path, message }) => `${path.map(String).join('/')} ${message}`,
    ),
    ...missing.map((id) => `there is no ${id} in the file`),
  ]
}

function repeated(items: readonly { readonly id: string }[], placeOf: PlaceOf): Fault[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ ...placeOf(id), message: `${id} is in the file twice` }]
  })
}

function shortened(faults: readonly Fault[]): readonly Fault[] {
  const [first] = faults
  if (!first || faults.length <= MOST_FAULTS) return faults
  const { file } = first
  const message = `… and ${faults.length - MOST_FAULTS} more faults`
  return [...faults.slice(0, MOST_FAULTS), { file, line: 1, column: 1, message }]
}
