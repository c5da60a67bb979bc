import { z } from 'zod'
import { neighboursSchema } from '../../../graph-data/model/api.ts'
import { neighbours as neighboursOf } from '../../queries/neighbours.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../errors.ts'
import { id, ids, types, whole } from '../parameters.ts'

export const neighbours = endpoint({
  path: '/api/nodes/:id/neighbours',
  summary: 'The next neighbours of an actor or incident, most connected first',
  request: z.strictObject({ id, types, exclude: ids, limit: whole(1, 500, 10) }),
  answer: neighboursSchema,
  handle: async (request, { store, ask }) => {
    const answer = await neighboursOf(store, request, ask)
    if (!answer.nodes.some((node) => node.id === request.id)) {
      throw notFound('actor or incident', request.id)
    }
    return answer
  },
})
