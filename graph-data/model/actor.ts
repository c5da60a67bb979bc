import { z } from 'zod'
import { ACTOR_KINDS, ACTOR_KIND_NAMES } from './kinds.ts'
import { actorId } from './ids.ts'
import { line, prose } from './text.ts'

/** A reference to the same thing in another system: `attack:G0128`, `misp-galaxy:threat-actor:<uuid>`. */
export const xref = z
  .string()
  .regex(/^[a-z][a-z0-9-]*:\S+$/, 'must be a system, a colon and its id, such as attack:G0128')

export const actorSchema = z
  .strictObject({
    id: actorId,
    name: line,
    kind: z.enum(ACTOR_KIND_NAMES),
    aliases: z.array(line).default([]),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1 alpha-2), such as CZ')
      .optional(),
    description: prose.optional(),
    xrefs: z.array(xref).default([]),
  })
  .refine(({ id, kind }) => id.startsWith(`${ACTOR_KINDS[kind].prefix}:`), {
    message: 'does not fit the id: its prefix tells another kind',
    path: ['kind'],
  })

export type Actor = z.infer<typeof actorSchema>
