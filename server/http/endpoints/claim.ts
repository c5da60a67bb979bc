import { z } from 'zod'
import { claimAnswerSchema } from '../../../graph-data/model/api.ts'
import { claimAnswer } from '../../queries/claim.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../errors.ts'
import { id } from '../parameters.ts'

export const claim = endpoint({
  path: '/api/claims/:id',
  summary:
    'One claim: who says it, its quotes with their documents, what it disputes and what disputes it',
  request: z.strictObject({ id }),
  answer: claimAnswerSchema,
  handle: async (request, { store, ask }) => {
    const found = await claimAnswer(store, request.id, ask)
    if (!found) throw notFound('claim', request.id)
    return found
  },
})
