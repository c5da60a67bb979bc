import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  ClaimAnswer,
  DocumentsAnswer,
  DrawnGraph,
  GraphSchema,
  Info,
  NeighboursAnswer,
  NodeAnswer,
  PathsAnswer,
  Problem,
  SearchAnswer,
  TimelineAnswer,
} from '../../../graph-data/model/api.ts'
import { readDataset } from '../../../graph-data/formats/read-dataset.ts'
import { curatedFiles } from '../../../graph-data/source-files.ts'
import { ENDPOINTS } from '../../../server/http/endpoints.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { openCuratedStore } from './curated-store.ts'
import { runApp, statusOf, type RunningApp } from './running-app.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const curated = readDataset(await curatedFiles(ROOT), { origin: 'curated' })
const CLAIMS = curated.claims.length
const NODES = curated.actors.length + curated.incidents.length

let app: RunningApp
let store: GraphStore
let remove: () => Promise<void>

beforeAll(async () => {
  const opened = await openCuratedStore()
  store = opened.store
  remove = opened.remove
  app = await runApp(store)
})

afterAll(async () => {
  await app.close()
  await remove()
})

async function json<Answer>(path: string): Promise<Answer> {
  const response = await app.get(path)
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as Answer
}

async function problem(path: string): Promise<Problem> {
  const response = await app.get(path)
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const content = (await response.json()) as Problem
  expect(content.status).toBe(response.status)
  return content
}

describe('GET /api/info and /api/schema', () => {
  it('count the graph, and agree with each other', async () => {
    const info = await json<Info>('/api/info')
    expect(info).toMatchObject({ name: 'demarche', store: { engine: 'embedded' } })
    expect(info.counts.byLabel).toMatchObject({
      Claim: CLAIMS,
      Document: curated.documents.length,
    })
    const schema = await json<GraphSchema>('/api/schema')
    expect(Object.fromEntries(schema.labels.map(({ name, count }) => [name, count]))).toEqual(
      info.counts.byLabel,
    )
    expect(schema.propertyKeys).toContain('certainty')
    expect(schema.joins).toContainEqual(
      expect.objectContaining({ from: 'Actor', type: 'SUMMONED', to: 'Office' }),
    )
  })
})

describe('GET /api/graph', () => {
  it('gives every actor, incident and derived relationship', async () => {
    const graph = await json<DrawnGraph>('/api/graph')
    expect(graph.relationships).toHaveLength(CLAIMS)
    expect(graph.truncated).toBeNull()
    const ids = new Set(graph.nodes.map((node) => node.id))
    expect(graph.relationships.every((each) => ids.has(each.source) && ids.has(each.target))).toBe(
      true,
    )
    expect(graph.nodes.every((node) => !('searchText' in node.properties))).toBe(true)
  })

  it.each(['CONDEMNED,SUMMONED', 'condemned,summoned', 'condemned&types=summoned'])(
    'filters by types=%s',
    async (types) => {
      const graph = await json<DrawnGraph>(`/api/graph?types=${types}`)
      expect(new Set(graph.relationships.map(({ type }) => type))).toEqual(
        new Set(['CONDEMNED', 'SUMMONED']),
      )
      expect(graph.relationships.length + graph.omitted.relationships).toBe(CLAIMS)
    },
  )

  it('filters by kind, certainty and time', async () => {
    const groups = await json<DrawnGraph>('/api/graph?kinds=ThreatGroup,intelligence-service')
    expect(new Set(groups.nodes.map((node) => node.properties['kind']))).toEqual(
      new Set(['threat-group', 'intelligence-service']),
    )
    const hedged = await json<DrawnGraph>('/api/graph?certainty=hedged')
    expect(hedged.relationships.every((each) => each.properties['certainty'] === 'hedged')).toBe(
      true,
    )
    const may = await json<DrawnGraph>('/api/graph?from=2024-05&to=2024-05')
    expect(may.omitted.undated).toBeGreaterThan(0)
    for (const { properties } of may.relationships) {
      expect(String(properties['dateFrom'] ?? '') <= '2024-05-31').toBe(true)
      expect(String(properties['dateTo'] ?? '9') >= '2024-05-01').toBe(true)
    }
  })

  it('says how much a limit cut off', async () => {
    const graph = await json<DrawnGraph>('/api/graph?limit=10')
    expect(graph.relationships).toHaveLength(10)
    expect(graph.truncated?.relationships).toBe(CLAIMS - 10)
    expect((graph.truncated?.nodes ?? 0) + graph.nodes.length).toBe(NODES)
  })

  it('takes what is named twice for once, and an empty list for none', async () => {
    const once = await json<DrawnGraph>('/api/graph?types=CONDEMNED')
    const often = Array.from({ length: 12 }, () => 'CONDEMNED').join(',')
    expect(await json<DrawnGraph>(`/api/graph?types=${often}`)).toEqual(once)
    expect(await json<DrawnGraph>('/api/graph?types=')).toEqual(await json('/api/graph'))
  })

  it.each([
    ['from=2026&to=2020', /to: is before/],
    ['types=KNOWS', /"KNOWS" is not known/],
    ['kinds=robot', /"robot" is not known/],
    ['from=yesterday', /"yesterday" is not a date/],
    ['limit=0', /limit/],
    ['limit=ten', /limit/],
    ['colour=red', /colour/],
  ])('refuses %s', async (query, detail) => {
    const refused = await problem(`/api/graph?${query}`)
    expect(refused.status).toBe(400)
    expect(refused.detail).toMatch(detail)
  })

  it('answers 304 to one who has it already', async () => {
    const first = await app.get('/api/graph')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    await first.arrayBuffer()
    expect(await statusOf(`${app.url}/api/graph`, { 'if-none-match': etag })).toBe(304)
    expect(await statusOf(`${app.url}/api/graph`, { 'if-none-match': 'W/"x"' })).toBe(200)
  })
})

describe('GET /api/search', () => {
  it.each([
    ['lipavsky', 'per:lipavsky'],
    ['LIPAVSKÝ', 'per:lipavsky'],
    ['Fancy Bear', 'grp:apt28'],
    ['judgment panda', 'grp:apt31'],
    ['beijing', 'state:cn'],
    ['electoral commission', 'org:gb-electoral-commission'],
    ['czech min', 'org:cz-mfa'],
    ['min czech', 'org:cz-mfa'],
    ['for czech camp', 'inc:cz-mfa-campaign'],
  ])('finds %s', async (query, id) => {
    const answer = await json<SearchAnswer>(`/api/search?q=${encodeURIComponent(query)}`)
    expect(answer.hits[0]?.id).toBe(id)
  })

  it('puts documents after actors and incidents', async () => {
    const { hits } = await json<SearchAnswer>('/api/search?q=prague+blames+beijing&limit=50')
    const documents = hits.map(({ kind }) => kind === 'document')
    expect(new Set(documents)).toEqual(new Set([false, true]))
    expect(documents.indexOf(true)).toBeGreaterThan(documents.lastIndexOf(false))
  })

  it('finds a document by the words of its quotes, and shows where', async () => {
    const { hits } = await json<SearchAnswer>('/api/search?q=bilateral+meetings+recent')
    expect(hits).toEqual([])
    const found = await json<SearchAnswer>('/api/search?q=hostile+actions')
    const document = found.hits.find(({ kind }) => kind === 'document')
    expect(document?.matched).toContain('hostile actions')
  })

  it('says how many more there are, and refuses to search for nothing', async () => {
    const answer = await json<SearchAnswer>('/api/search?q=apt&limit=2')
    expect(answer.hits).toHaveLength(2)
    expect(answer.remaining).toBeGreaterThan(3)
    expect((await problem('/api/search?q=')).status).toBe(400)
    expect((await problem('/api/search')).status).toBe(400)
  })

  it.each(["' OR 1=1 //", '%00', '\\', '"}) DETACH DELETE n //'])(
    'takes %s for words',
    async (words) => {
      const answer = await json<SearchAnswer>(`/api/search?q=${encodeURIComponent(words)}`)
      expect(answer.hits).toEqual([])
    },
  )
})

describe('GET /api/nodes', () => {
  it('gives a node with its claims', async () => {
    const { node, claims } = await json<NodeAnswer>('/api/nodes/grp:apt31')
    expect(node).toMatchObject({ id: 'grp:apt31', labels: ['Actor', 'ThreatGroup'] })
    const attributions = claims.filter(({ type }) => type === 'attributed-to')
    expect(attributions.flatMap(({ asserters }) => asserters.map(({ id }) => id))).toContain(
      'org:cz-mfa',
    )
  })

  it('gives the next neighbours, never one twice, until none remain', async () => {
    const seen: string[] = []
    let remaining = Infinity
    while (remaining > 0) {
      const path = `/api/nodes/grp:apt31/neighbours?limit=4&exclude=${seen.join(',')}`
      const answer = await json<NeighboursAnswer>(path)
      expect(answer.order.filter((id) => seen.includes(id))).toEqual([])
      expect(answer.remaining).toBeLessThan(remaining)
      const ids = new Set([...answer.nodes.map(({ id }) => id), ...seen])
      expect(answer.relationships.every((r) => ids.has(r.source) && ids.has(r.target))).toBe(true)
      seen.push(...answer.order)
      remaining = answer.remaining
    }
    const graph = await json<DrawnGraph>('/api/graph')
    const expected = graph.relationships
      .filter(({ source, target }) => [source, target].includes('grp:apt31'))
      .flatMap(({ source, target }) => [source, target])
    expect(new Set([...seen, 'grp:apt31'])).toEqual(new Set(expected))
  })

  it.each(['/api/nodes/grp:nobody', '/api/nodes/grp:nobody/neighbours', '/api/claims/clm:0'])(
    'answers 404 at %s',
    async (path) => expect((await problem(path)).status).toBe(404),
  )
})

describe('GET /api/claims', () => {
  it('opens a contested claim on its evidence', async () => {
    const graph = await json<DrawnGraph>('/api/graph?types=ATTRIBUTED_TO')
    const contested = graph.relationships.filter(
      ({ properties }) => (properties['disputedBy'] as string[]).length > 0,
    )
    expect(contested.length).toBeGreaterThan(0)
    for (const { id, properties } of contested) {
      const claim = await json<ClaimAnswer>(`/api/claims/${id}`)
      expect(claim.contestedBy.map((each) => each.id).toSorted()).toEqual(properties['disputedBy'])
      expect(claim.quotes.length).toBeGreaterThan(0)
      expect(new Set(claim.quotes.map(({ document }) => document.id))).toEqual(
        new Set(properties['documents'] as string[]),
      )
      expect(claim.asserters.map(({ name }) => name).toSorted()).toEqual(properties['assertedBy'])
    }
  })
})

describe('GET /api/documents', () => {
  it('gives every document with its date and how many claims quote it', async () => {
    const { documents } = await json<DocumentsAnswer>('/api/documents')
    expect(documents).toEqual(
      curated.documents
        .map(({ id, title, publisher, published, url }) => ({
          id,
          title,
          publisher: publisher ?? null,
          published: published ?? null,
          url: url ?? null,
          claims: curated.claims.filter(({ evidence }) =>
            evidence.some(({ document }) => document === id),
          ).length,
        }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    )
    expect(documents.every(({ claims }) => claims > 0)).toBe(true)
  })

  it('takes no parameters', async () => {
    expect((await problem('/api/documents?limit=1')).status).toBe(400)
  })
})

describe('GET /api/paths', () => {
  it('gives all shortest paths, in order and as a graph', async () => {
    const answer = await json<PathsAnswer>('/api/paths?from=org:cz-mfa&to=svc:ru-gru')
    expect(answer.hops).toBeGreaterThan(1)
    for (const { nodes, steps } of answer.paths) {
      expect([nodes[0], nodes.at(-1)]).toEqual(['org:cz-mfa', 'svc:ru-gru'])
      expect(steps).toHaveLength(nodes.length - 1)
      expect(steps.every((step) => step.length > 0)).toBe(true)
    }
  })

  it('refuses a path to where it begins', async () => {
    expect((await problem('/api/paths?from=org:cz-mfa&to=org:cz-mfa')).status).toBe(400)
  })

  it('says that there is none within the hops, and which end is unknown', async () => {
    const none = await json<PathsAnswer>('/api/paths?from=org:cz-mfa&to=svc:ru-gru&maxHops=1')
    expect(none).toMatchObject({ hops: null, paths: [] })
    expect((await problem('/api/paths?from=org:cz-mfa&to=org:nowhere')).detail).toContain('nowhere')
  })
})

describe('GET /api/timeline', () => {
  it('counts every claim once', async () => {
    const timeline = await json<TimelineAnswer>('/api/timeline?bins=24')
    const binned = timeline.bins.reduce((sum, bin) => sum + bin.total, 0)
    expect(binned + timeline.undated).toBe(timeline.total)
    expect(timeline.bins.length).toBeLessThanOrEqual(24)
    const may = timeline.bins.find(({ from, to }) => from <= '2025-05-28' && to >= '2025-05-28')
    expect(may?.counts['CONDEMNED']).toBeGreaterThanOrEqual(4)
  })
})

it('answers many at once', async () => {
  const paths = ['/api/info', '/api/graph', '/api/nodes/state:cz', '/api/search?q=apt', '/readyz']
  const asked = Array.from({ length: 40 }, (_, index) => app.get(paths[index % paths.length] ?? ''))
  const answers = await Promise.all(asked)
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
})

it.each(['/api/nodes/%ff', '/api/claims/%E0%A4%A'])(
  'takes %s for a fault of the client',
  async (path) => {
    expect((await problem(path)).status).toBe(400)
  },
)

describe('GET /api/openapi.json', () => {
  it('describes every endpoint, and the answers keep to it', async () => {
    const document = await json<{ openapi: string; paths: Record<string, unknown> }>(
      '/api/openapi.json',
    )
    expect(document.openapi).toBe('3.1.0')
    const paths = ENDPOINTS.map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
    expect(Object.keys(document.paths).toSorted()).toEqual(
      [
        ...paths,
        '/api/export',
        '/api/export/preview',
        '/api/plan',
        '/api/query',
        '/api/write',
        '/api/write/plan',
      ].toSorted(),
    )
    const asked: Record<string, string> = {
      '/api/search': '/api/search?q=apt',
      '/api/nodes/:id': '/api/nodes/grp:apt31',
      '/api/nodes/:id/neighbours': '/api/nodes/grp:apt31/neighbours',
      '/api/paths': '/api/paths?from=org:cz-mfa&to=svc:ru-gru',
    }
    const graph = await json<DrawnGraph>('/api/graph')
    asked['/api/claims'] = '/api/claims?about=inc:cz-mfa-campaign'
    asked['/api/claims/:id'] = `/api/claims/${graph.relationships[0]?.id}`
    for (const { path, answer } of ENDPOINTS) {
      const content = await json<unknown>(asked[path] ?? path)
      expect(answer.parse(content), path).toEqual(content)
    }
  })
  it('refers to nothing that it does not hold', async () => {
    const document = await json<{ components: { schemas: Record<string, unknown> } }>(
      '/api/openapi.json',
    )
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)
    const names = [...references].map(([, reference]) => reference)
    expect(names).toContain('#/components/schemas/PlanStep')
    const held = Object.keys(document.components.schemas)
    expect(held.map((name) => `#/components/schemas/${name}`)).toEqual(
      expect.arrayContaining([...new Set(names)]),
    )
  })
})
