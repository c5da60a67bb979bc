import { z } from 'zod'
import { nodeAnswerSchema } from '../../../graph-data/model/api.ts'
import { nodeAnswer } from '../../queries/node.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../errors.ts'
import { id } from '../parameters.ts'

export const node = endpoint({
  path: '/api/nodes/:id',
  summary: 'One actor, incident or document with its claims',
  request: z.strictObject({ id }),
  answer: nodeAnswerSchema,
  handle: async (request, { store, ask }) => {
    const found = await nodeAnswer(store, request.id, ask)
    if (!found) throw notFound('actor, incident or document', request.id)
    return found
  },
})
