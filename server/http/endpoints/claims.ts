import { z } from 'zod'
import { claimsSchema } from '../../../graph-data/model/api.ts'
import { claimsAbout, claimsBetween } from '../../queries/claims-on.ts'
import { nodesOf } from '../../queries/drawn-graph.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../errors.ts'
import { id, ids, whole } from '../parameters.ts'

/** What is wrong with the two ways to ask, or null. */
function faultOf(between: readonly string[], about: string | undefined): string | null {
  if (about !== undefined) {
    return between.length === 0 ? null : 'give "between" or "about", not both'
  }
  if (between.length === 0) return 'give "between" (two ids, as in between=A,B) or "about" (one id)'
  if (between.length !== 2) return `"between" takes two ids, not ${between.length}`
  return between[0] === between[1] ? '"between" names the same id twice' : null
}

export const claims = endpoint({
  path: '/api/claims',
  summary:
    'The claims between two actors or incidents, or about one, with their quotes, in the order of their dates',
  request: z
    .strictObject({ between: ids, about: id.optional(), limit: whole(1, 500, 200) })
    .superRefine(({ between, about }, context) => {
      const message = faultOf(between, about)
      if (message !== null) context.addIssue({ code: 'custom', message })
    }),
  answer: claimsSchema,
  handle: async ({ between, about, limit }, { store, ask }) => {
    const asked = about === undefined ? between : [about]
    const known = await nodesOf(store, asked, ask)
    for (const each of asked) {
      if (!known.some((node) => node.id === each)) throw notFound('actor or incident', each)
    }
    const [first = '', second] = asked
    return second === undefined
      ? claimsAbout(store, first, limit, ask)
      : claimsBetween(store, [first, second], limit, ask)
  },
})
