import { z } from 'zod'
import { documentSchema } from '../model/document.ts'
import { actorId, endId, incidentId } from '../model/ids.ts'
import { CERTAINTIES, CLAIM_TYPE_NAMES, STANCES } from '../model/kinds.ts'
import { line, partialDate, prose } from '../model/text.ts'

/** Names other claims by what they hold: every claim that has all of these fields is meant. */
export const claimPattern = z.strictObject({
  type: z.enum(CLAIM_TYPE_NAMES),
  subject: endId.optional(),
  object: endId.optional(),
  about: incidentId.optional(),
  asserters: z.array(actorId).optional(),
})
export type ClaimPattern = z.infer<typeof claimPattern>

/** A claim as a curator writes it below its document: one place where the text states it. */
export const readClaim = z
  .strictObject({
    type: z.enum(CLAIM_TYPE_NAMES),
    subject: endId,
    object: endId,
    about: incidentId.optional(),
    asserters: z.array(actorId).default([]),
    stance: z.enum(STANCES).default('asserts'),
    certainty: z.enum(CERTAINTIES),
    wording: line.optional(),
    date: partialDate.optional(),
    disputes: z.array(claimPattern).default([]),
    quote: prose,
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .refine(({ quote, start, end }) => end - start === quote.length, {
    message: 'end minus start must be the length of the quote',
    path: ['end'],
  })
export type ReadClaim = z.infer<typeof readClaim>

/** A document's file: the document, and the claims that were read from it. */
export const documentFile = documentSchema.extend({ claims: z.array(readClaim) })
export type DocumentFile = z.infer<typeof documentFile>
