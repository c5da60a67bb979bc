import { z } from 'zod'

/** A label or a relationship type, with the properties that its nodes or relationships have. */
export const schemaKind = z.object({
  name: z.string(),
  count: z.int(),
  properties: z.array(
    z.object({
      name: z.string(),
      /** How many have it. */
      count: z.int(),
      /** As Cypher names them: `Integer`, `List<String>`. None where no one of the sample has it. */
      types: z.array(z.string()),
    }),
  ),
})
export type SchemaKind = z.infer<typeof schemaKind>
