import { z } from 'zod'
import { documentsSchema } from '../../../graph-data/model/api.ts'
import { ask } from '../../queries/ask.ts'
import { documents as documentsOf } from '../../queries/documents.ts'
import { endpoint } from '../endpoint.ts'

export const documents = endpoint({
  path: '/api/documents',
  summary: 'Every document: its title, publisher and date, and how many claims quote it',
  request: z.strictObject({}),
  answer: documentsSchema,
  handle: (_request, { store, ask: options }) => ask(store, documentsOf(), options),
})
