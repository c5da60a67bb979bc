import { z } from 'zod'
import { DateFault, parsePartialDate } from './dates.ts'

/** Characters that no name and no sentence holds: C0 and C1 controls (tab and line ends aside), lone surrogates. */
// oxlint-disable-next-line no-control-regex -- these are the very characters that are refused
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u

function printable(text: string): boolean {
  return !UNPRINTABLE.test(text)
}

const REFUSED = 'holds a control character or half of a character'

/** One line of text, such as a name. */
export const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(300)
  .refine(printable, REFUSED)
  .refine((text) => !/[\r\n\t]/.test(text), 'must be on one line')

/** A sentence or a paragraph, kept to the letter. */
export const prose = z.string().min(1, 'must not be empty').max(20_000).refine(printable, REFUSED)

/** A date as EDTF text; see dates.ts for the parts that are known. */
export const partialDate = z.string().superRefine((text, context) => {
  try {
    parsePartialDate(text)
  } catch (error) {
    if (!(error instanceof DateFault)) throw error
    context.addIssue({ code: 'custom', message: error.message })
  }
})
