import { z } from 'zod'
import { documentId } from './ids.ts'
import { line, partialDate } from './text.ts'

export const documentSchema = z.strictObject({
  id: documentId,
  title: line,
  publisher: line.optional(),
  published: partialDate.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag (BCP 47), such as en')
    .optional(),
  /** SHA-256 of the bytes of the text that the quotes were taken from. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
    .optional(),
  /** The name of that text's file, where the project keeps it at hand. */
  file: line.optional(),
  licence: line.optional(),
})

export type Document = z.infer<typeof documentSchema>
