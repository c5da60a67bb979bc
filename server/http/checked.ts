import type { z } from 'zod'
import { RequestFault } from './errors.ts'

/**
 * What the client sent, as the schema knows it.
 * @throws {RequestFault} 400, with every fault in one message
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
): z.output<Schema> {
  const result = attempt(schema, given)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => {
    const where = issue.path.map(String).join('/')
    return where ? `${where}: ${issue.message}` : issue.message
  })
  throw new RequestFault(400, 'The request is at fault', faults.join('; '))
}

/** A value that is nested too deep for the check overflows its stack: that is the client's fault. */
function attempt<Schema extends z.ZodType>(schema: Schema, given: unknown) {
  try {
    return schema.safeParse(given)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RequestFault(400, 'The request is at fault', 'it is nested too deep')
  }
}
