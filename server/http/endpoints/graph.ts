import { z } from 'zod'
import { drawnGraphSchema } from '../../../graph-data/model/api.ts'
import { drawnGraph } from '../../queries/drawn-graph.ts'
import { endpoint } from '../endpoint.ts'
import { certainties, day, kinds, types, whole } from '../parameters.ts'
import { CERTAINTIES, DRAWN_TYPES } from '../../../graph-data/model/kinds.ts'

export const graph = endpoint({
  path: '/api/graph',
  summary: 'The drawn graph: actors, incidents and the relationships between them',
  request: z
    .strictObject({
      types,
      kinds,
      certainty: certainties,
      from: day('from').optional(),
      to: day('to').optional(),
      limit: whole(1, 20_000, 5_000),
    })
    .refine(({ from, to }) => !from || !to || from <= to, {
      message: 'is before "from"',
      path: ['to'],
    }),
  answer: drawnGraphSchema,
  handle: ({ types: wanted, kinds: ofKinds, certainty, from, to, limit }, { store, ask }) => {
    const filtered =
      from !== undefined ||
      to !== undefined ||
      wanted.length < DRAWN_TYPES.length ||
      certainty.length < CERTAINTIES.length
    const filter = { types: wanted, kinds: ofKinds, certainties: certainty }
    const window = { from: from ?? null, to: to ?? null }
    return drawnGraph(store, { ...filter, ...window, filtered, limit }, ask)
  },
})
