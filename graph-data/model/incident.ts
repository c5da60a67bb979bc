import { z } from 'zod'
import { xref } from './actor.ts'
import { incidentId } from './ids.ts'
import { INCIDENT_KINDS } from './kinds.ts'
import { line, partialDate, prose } from './text.ts'

export const incidentSchema = z.strictObject({
  id: incidentId,
  name: line,
  kind: z.enum(INCIDENT_KINDS),
  aliases: z.array(line).default([]),
  date: partialDate.optional(),
  description: prose.optional(),
  xrefs: z.array(xref).default([]),
})

export type Incident = z.infer<typeof incidentSchema>
