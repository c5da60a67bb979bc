import { z } from 'zod'
import { actorId, claimId, documentId, endId, incidentId } from './ids.ts'
import { CERTAINTIES, CLAIM_TYPE_NAMES, STANCES } from './kinds.ts'
import { line, partialDate, prose } from './text.ts'

/** Where a claim was read: the exact words, and where they stand in the document's text. */
export const evidenceSchema = z
  .strictObject({
    document: documentId,
    quote: prose,
    /** Offset of the quote's first character in the text, in UTF-16 code units, from 0. */
    start: z.int().nonnegative(),
    /** Offset behind the quote's last character. */
    end: z.int().positive(),
  })
  .refine((evidence) => evidence.end - evidence.start === evidence.quote.length, {
    message: 'end minus start must be the length of the quote',
    path: ['end'],
  })

export type Evidence = z.infer<typeof evidenceSchema>

export const claimSchema = z.strictObject({
  id: claimId,
  type: z.enum(CLAIM_TYPE_NAMES),
  subject: endId,
  object: endId,
  /** The incident that the claim concerns, where it is not an end already. */
  about: incidentId.nullable(),
  /** Who says it; nobody where the text names nobody. */
  asserters: z.array(actorId),
  stance: z.enum(STANCES),
  certainty: z.enum(CERTAINTIES),
  /** The asserter's own words of confidence. */
  wording: line.nullable(),
  date: partialDate.nullable(),
  /** The claims that this one denies or contradicts. */
  disputes: z.array(claimId),
  evidence: z.array(evidenceSchema).min(1),
  /** The source that brought the claim: `curated`, or the name of an imported file. */
  origin: line,
})

export type Claim = z.infer<typeof claimSchema>
