import { z } from 'zod'
import { timelineSchema } from '../../../graph-data/model/api.ts'
import { ask } from '../../queries/ask.ts'
import { timeline as timelineOf } from '../../queries/timeline.ts'
import { endpoint } from '../endpoint.ts'
import { types, whole } from '../parameters.ts'

export const timeline = endpoint({
  path: '/api/timeline',
  summary: 'How many claims fall into each period, by relationship type',
  request: z.strictObject({ types, bins: whole(1, 500, 60) }),
  answer: timelineSchema,
  handle: (request, { store, ask: options }) =>
    ask(store, timelineOf(request.types, request.bins), options),
})
