import { z } from 'zod'
import { searchSchema } from '../../../graph-data/model/api.ts'
import { search as searchFor } from '../../queries/search.ts'
import { endpoint } from '../endpoint.ts'
import { whole } from '../parameters.ts'

export const search = endpoint({
  path: '/api/search',
  summary: 'Actors, incidents and documents by name, alias or text, without accents or case',
  request: z.strictObject({
    q: z.string().trim().min(1, 'say what to search for').max(200),
    limit: whole(1, 100, 10),
  }),
  answer: searchSchema,
  handle: ({ q, limit }, { store, ask }) => searchFor(store, q, limit, ask),
})
