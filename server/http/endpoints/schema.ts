import { z } from 'zod'
import { schemaSchema } from '../../../graph-data/model/api.ts'
import { graphSchema } from '../../queries/schema.ts'
import { endpoint } from '../endpoint.ts'

export const schema = endpoint({
  path: '/api/schema',
  summary: 'Labels, relationship types, property keys, and which type joins which labels',
  request: z.strictObject({}),
  answer: schemaSchema,
  handle: (_request, { store, ask }) => graphSchema(store, ask),
})
