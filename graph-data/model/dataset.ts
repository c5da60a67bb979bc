import { z } from 'zod'
import { actorSchema } from './actor.ts'
import { claimSchema } from './claim.ts'
import { documentSchema } from './document.ts'
import { incidentSchema } from './incident.ts'

/** Everything that a load brings: each list sorted by id, each id once. */
export const datasetSchema = z.strictObject({
  actors: z.array(actorSchema),
  incidents: z.array(incidentSchema),
  documents: z.array(documentSchema),
  claims: z.array(claimSchema),
})

export type Dataset = z.infer<typeof datasetSchema>

export const EMPTY_DATASET: Dataset = { actors: [], incidents: [], documents: [], claims: [] }
