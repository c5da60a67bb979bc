import { z } from 'zod'
import { planStepSchema } from './api.ts'

/** What one statement changes, counted as Neo4j counts it. */
export const updateCountsSchema = z
  .object({
    nodesCreated: z.int(),
    nodesDeleted: z.int(),
    relationshipsCreated: z.int(),
    relationshipsDeleted: z.int(),
    propertiesSet: z.int(),
    labelsAdded: z.int(),
    labelsRemoved: z.int(),
  })
  .meta({ id: 'UpdateCounts' })
export type UpdateCounts = z.infer<typeof updateCountsSchema>

/** The answer of `POST /api/write/plan`. */
export const writePlanSchema = z.object({
  plan: planStepSchema,
  /** What it would change now: found by running it, and taking it back. */
  counts: updateCountsSchema,
  /** Lets exactly this statement run, once; null where it would change nothing. */
  confirmation: z.object({ id: z.string(), expires: z.iso.datetime() }).nullable(),
})
export type WritePlanAnswer = z.infer<typeof writePlanSchema>

/** The answer of `POST /api/write`. */
export const writeAnswerSchema = z.object({ counts: updateCountsSchema, elapsedMs: z.int() })
export type WriteAnswer = z.infer<typeof writeAnswerSchema>
