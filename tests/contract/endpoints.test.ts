import { beforeAll, expect, it } from 'vitest'
import { ENDPOINTS } from '../../server/http/endpoints.ts'
import { checked } from '../../server/http/checked.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { CLAIMS, DATASET } from '../fixtures/dataset.ts'
import { describeEachStore, PATIENT_MS } from './stores.ts'

/** Requests whose answers are kept in `answers/`, the same for every store. */
const REQUESTS: readonly (readonly [name: string, path: string, request: object])[] = [
  ['schema', '/api/schema', {}],
  ['graph', '/api/graph', {}],
  ['graph-of-types', '/api/graph', { types: 'SUMMONED,linked-to' }],
  ['graph-of-kinds', '/api/graph', { kinds: 'state,incident' }],
  ['graph-in-time', '/api/graph', { from: '2024-06', to: '2024-06' }],
  ['graph-of-certainty', '/api/graph', { certainty: 'hedged,implied' }],
  ['graph-cut', '/api/graph', { limit: '3' }],
  ['search-name', '/api/search', { q: 'TICHA' }],
  ['search-quote', '/api/search', { q: 'chargé' }],
  ['search-nothing', '/api/search', { q: 'nobody at all' }],
  ['node-actor', '/api/nodes/:id', { id: 'state:sylvania' }],
  ['node-incident', '/api/nodes/:id', { id: 'inc:harbour-mail' }],
  ['node-document', '/api/nodes/:id', { id: 'doc:sylvania-reply' }],
  ['neighbours', '/api/nodes/:id/neighbours', { id: 'state:sylvania', limit: '1' }],
  [
    'neighbours-rest',
    '/api/nodes/:id/neighbours',
    { id: 'state:sylvania', exclude: 'inc:harbour-mail' },
  ],
  ['claim-contested', '/api/claims/:id', { id: CLAIMS.ministryBlames.id }],
  ['claim-disputing', '/api/claims/:id', { id: CLAIMS.rejected.id }],
  ['claim-without-asserter', '/api/claims/:id', { id: CLAIMS.linked.id }],
  ['claims-between', '/api/claims', { between: 'state:sylvania,inc:harbour-mail' }],
  ['claims-between-none', '/api/claims', { between: 'grp:quiet-heron,inc:sluice-gate' }],
  ['claims-about-incident', '/api/claims', { about: 'inc:harbour-mail' }],
  ['claims-about-actor', '/api/claims', { about: 'grp:quiet-heron' }],
  ['claims-cut', '/api/claims', { about: 'inc:harbour-mail', limit: '2' }],
  ['documents', '/api/documents', {}],
  ['paths', '/api/paths', { from: 'grp:quiet-heron', to: 'state:sylvania' }],
  ['paths-none', '/api/paths', { from: 'off:sylvania-embassy', to: 'grp:quiet-heron' }],
  ['timeline', '/api/timeline', { bins: '10' }],
]

async function answer(store: GraphStore, path: string, request: object): Promise<unknown> {
  const endpoint = ENDPOINTS.find((each) => each.path === path)
  if (!endpoint) throw new Error(`there is no ${path}`)
  return endpoint.handle(checked(endpoint.request, request), {
    store,
    ask: { timeoutMs: PATIENT_MS },
    about: { name: 'demarche', version: '0.0.0' },
    writes: { allowed: false, reason: 'this test only reads' },
  })
}

/** Keys in order: the engines give properties in different ones, and the order means nothing. */
function withSortedKeys(_key: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, withSortedKeys, 2)}\n`
}

describeEachStore('the answers of the interface', (store) => {
  beforeAll(async () => {
    await store().apply(DATASET, { origin: 'curated', prune: false, dryRun: false })
  })

  it.each(REQUESTS)('%s', async (name, path, request) => {
    await expect(asText(await answer(store(), path, request))).toMatchFileSnapshot(
      `answers/${name}.json`,
    )
  })
})
