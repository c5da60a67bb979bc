import { z } from 'zod'
import { pathsSchema } from '../../../graph-data/model/api.ts'
import { MOST_HOPS, paths as pathsBetween } from '../../queries/paths.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../errors.ts'
import { nodesOf } from '../../queries/drawn-graph.ts'
import { id, whole } from '../parameters.ts'

export const paths = endpoint({
  path: '/api/paths',
  summary: 'All shortest paths between two actors or incidents',
  request: z
    .strictObject({
      from: id,
      to: id,
      maxHops: whole(1, MOST_HOPS, 4),
      limit: whole(1, 200, 20),
    })
    .refine(({ from, to }) => from !== to, { message: 'is the same as "from"', path: ['to'] }),
  answer: pathsSchema,
  handle: async (request, { store, ask }) => {
    const ends = await nodesOf(store, [request.from, request.to], ask)
    for (const end of [request.from, request.to]) {
      if (!ends.some((node) => node.id === end)) throw notFound('actor or incident', end)
    }
    return pathsBetween(store, request, ask)
  },
})
