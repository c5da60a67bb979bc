import { unzipSync } from 'fflate'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { EXPORT_FORMAT_NAMES } from '../../../graph-data/formats/export/formats.ts'
import type { ExportFormats, ExportPreview, Info } from '../../../graph-data/model/api.ts'
import type { NodeValue } from '../../../graph-data/model/value.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { openCuratedStore } from './curated-store.ts'
import { runApp, type RunningApp } from './running-app.ts'

let curated: Awaited<ReturnType<typeof openCuratedStore>>
let app: RunningApp
beforeAll(async () => {
  curated = await openCuratedStore()
  app = await runApp(curated.store)
})
afterAll(async () => {
  await app.close()
  await curated.remove()
})

const ALL = { kind: 'all' }

function post(body: unknown, to: RunningApp = app, signal?: AbortSignal): Promise<Response> {
  return fetch(`${to.url}/api/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  })
}

async function problemOf(response: Response): Promise<{ status: number; detail: string }> {
  expect(response.headers.get('content-type')).toMatch(/problem\+json/)
  return (await response.json()) as { status: number; detail: string }
}

/** Far more bytes than lie in the buffers of a connection. */
function largeGraph(): NodeValue[] {
  return Array.from({ length: 20_000 }, (_, index) => {
    const id = `state:${String(index).padStart(6, '0')}`
    const description = 'long '.repeat(400)
    return {
      $: 'node',
      id,
      labels: ['Actor'],
      properties: { id, kind: 'state', name: id, description },
    }
  })
}

/** A store that answers the question for all nodes, or for the first alone, and no other. */
function storeOf(nodes: readonly NodeValue[]): GraphStore {
  return {
    ...curated.store,
    run: async ({ text, parameters }) => {
      const wanted = /^MATCH \(n\) .*RETURN n$/.test(text)
        ? nodes
        : nodes.slice(0, 'ids' in parameters && /:Actor \{id: id\}\) RETURN n/.test(text) ? 1 : 0)
      return {
        columns: ['n'],
        batches: (async function* () {
          yield wanted.map((node) => [node])
        })(),
        summary: () => ({ rows: wanted.length, truncated: false, elapsedMs: 0, queryType: 'r' }),
      }
    },
  }
}

/** A connection whose file has begun, and that takes no more of it. */
async function stalledExport(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const body = JSON.stringify({ format: 'graphology', scope: ALL })
  socket.write(
    `POST /api/export HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  const [first] = (await once(socket, 'data')) as [Buffer]
  socket.pause()
  expect(first.toString('latin1')).toMatch(/^HTTP\/1.1 200/)
  return socket
}

describe('POST /api/export', () => {
  it.each(EXPORT_FORMAT_NAMES)('sends the whole graph as %s, under a name', async (format) => {
    const response = await post({ format, scope: ALL })
    expect(response.status).toBe(200)
    const disposition = response.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="?demarche-whole-graph-\d{4}-\d\d-\d\d\./)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isZip = response.headers.get('content-type') === 'application/zip'
    const texts = isZip ? Object.values(unzipSync(bytes)) : [bytes]
    expect(texts.map((each) => new TextDecoder().decode(each)).join('')).toContain('Czech Republic')
  })

  it.each([
    { scope: { kind: 'around', id: 'inc:cz-mfa-campaign', hops: 1 }, contains: 'state:cz' },
    { scope: { kind: 'nodes', ids: ['state:cz', 'grp:apt31'] }, contains: 'grp:apt31' },
    {
      scope: {
        kind: 'query',
        cypher: 'MATCH p = (a {id: $id})-[]-() RETURN p',
        parameters: { id: 'state:cz' },
      },
      contains: 'state:cz',
    },
  ])('sends a part of it: $scope.kind', async ({ scope, contains }) => {
    const whole = await (await post({ format: 'graphology', scope: ALL })).json()
    const part = await (await post({ format: 'graphology', scope })).json()
    const size = ({ nodes }: { nodes: { key: string }[] }) => nodes.length
    expect(size(part as never)).toBeGreaterThan(1)
    expect(size(part as never)).toBeLessThan(size(whole as never))
    expect(JSON.stringify(part)).toContain(contains)
  })

  it('sends only the chosen relationships, with the places and colours of the picture', async () => {
    const ids = ['state:cz', 'inc:cz-mfa-campaign']
    const all = (await (
      await post({ format: 'graphology', scope: { kind: 'nodes', ids } })
    ).json()) as {
      edges: { key: string }[]
    }
    expect(all.edges.length).toBeGreaterThan(1)
    const relationships = [all.edges[0]?.key ?? '']
    const response = await post({
      format: 'gexf',
      scope: { kind: 'nodes', ids, relationships },
      places: { 'state:cz': { x: 1.5, y: -2 } },
      looks: { 'state:cz': { color: '#0a0B0c', size: 7 } },
    })
    const text = await response.text()
    expect(text.match(/<edge /g)).toHaveLength(1)
    expect(text).toContain('<viz:position x="1.5" y="-2" z="0"/>')
    expect(text).toContain('<viz:color r="10" g="11" b="12"/>')
    expect(text).toContain('<viz:size value="7"/>')
  })

  it('names the formats where one is not known, and every other fault', async () => {
    const { status, detail } = await problemOf(await post({ format: 'docx', scope: ALL }))
    expect(status).toBe(400)
    for (const name of EXPORT_FORMAT_NAMES) expect(detail).toContain(name)
    const flavour = await problemOf(await post({ format: 'graphml', flavour: 'x', scope: ALL }))
    expect(flavour.detail).toMatch(/plain.*neo4j.*yed/)
    const bodies = [
      {},
      { format: 'gexf' },
      { format: 'gexf', scope: { kind: 'some' } },
      { format: 'gexf', scope: ALL, colour: 'red' },
      { format: 'gexf', scope: { kind: 'nodes', ids: [] } },
      { format: 'gexf', scope: { kind: 'query', cypher: 'RETURN 1' } },
      { format: 'gexf', scope: ALL, looks: { a: { color: 'red' } } },
    ]
    for (const body of bodies) expect((await problemOf(await post(body))).status).toBe(400)
  })

  it('refuses what writes, and says what is not there', async () => {
    const cypher = 'MATCH (n) DETACH DELETE n RETURN n'
    const written = await post({ format: 'gexf', scope: { kind: 'query', cypher } })
    expect((await problemOf(written)).status).toBe(403)
    const nobody = await post({ format: 'gexf', scope: { kind: 'around', id: 'state:nowhere' } })
    const { status, detail } = await problemOf(nobody)
    expect(status).toBe(404)
    expect(detail).toContain('state:nowhere')
    const wrong = await post({ format: 'gexf', scope: { kind: 'query', cypher: 'MATCH (' } })
    expect((await problemOf(wrong)).status).toBe(400)
  })

  it('stops the query of a client that leaves', async () => {
    const leaving = new AbortController()
    let stopped: () => void = () => undefined
    const whenStopped = new Promise<void>((resolve) => (stopped = resolve))
    const store: GraphStore = {
      ...curated.store,
      run: (_statement, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            stopped()
            reject(new Error('stopped'))
          })
          leaving.abort()
        }),
    }
    const slow = await runApp(store)
    await expect(post({ format: 'gexf', scope: ALL }, slow, leaving.signal)).rejects.toThrow()
    await whenStopped
    await slow.close()
  })

  it('tells what a file will hold, and how large it becomes', async () => {
    const order = { format: 'json', scope: ALL }
    const response = await fetch(`${app.url}/api/export/preview`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
    })
    const { name, counts, size } = (await response.json()) as ExportPreview
    const file = new Uint8Array(await (await post(order)).arrayBuffer())
    expect(size).toEqual({ bytes: file.length, exact: true })
    expect(name).toMatch(/^demarche-whole-graph-.*\.json$/)
    const { data } = JSON.parse(new TextDecoder().decode(file)) as {
      data: Record<string, unknown[]>
    }
    expect(counts.nodes).toBe(data['actors']!.length + data['incidents']!.length)
    expect([counts.claims, counts.documents]).toEqual([
      data['claims']!.length,
      data['documents']!.length,
    ])
  })

  it('lists its formats, with what may be chosen', async () => {
    const { formats } = (await (await app.get('/api/export/formats')).json()) as ExportFormats
    expect(formats.map(({ name }) => name)).toEqual(EXPORT_FORMAT_NAMES)
    expect(formats.find(({ name }) => name === 'graphml')?.takes).toContain('flavour')
    const withEvidence = formats.filter(({ takes }) => takes.includes('content'))
    expect(withEvidence.map(({ name }) => name)).toEqual(['graphology', 'gexf', 'graphml', 'csv'])
  })

  it('shows the picture that comes with the request in a dossier, and takes nothing but SVG', async () => {
    const order = { format: 'dossier', scope: { kind: 'around', id: 'grp:apt31' } }
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    const page = await (await post({ ...order, picture })).text()
    expect(page).toContain(`base64,${Buffer.from(picture).toString('base64')}`)
    const { dataVersion } = (await (await app.get('/api/info')).json()) as Info
    expect(page).toContain(`${dataVersion?.slice(0, 12)} in the store`)
    const refused = await problemOf(await post({ ...order, picture: '<img src=x>' }))
    expect(refused.detail).toContain('SVG')
  })

  it('ends the file of a client that leaves while it is written', async () => {
    const large = await runApp(storeOf(largeGraph()))
    const { port } = new URL(large.url)
    const sockets = await Promise.all(Array.from({ length: 4 }, () => stalledExport(Number(port))))
    const order = { format: 'gexf', scope: { kind: 'nodes', ids: ['state:000000'] } }
    expect((await problemOf(await post(order, large))).status).toBe(503)
    for (const socket of sockets) socket.destroy()
    await vi.waitFor(async () => expect((await post(order, large)).status).toBe(200), 10_000)
    await large.close()
  })

  it('stands in the OpenAPI document, and is for POST only', async () => {
    const document = JSON.stringify(await (await app.get('/api/openapi.json')).json())
    expect(document).toContain('/api/export')
    expect(document).toContain('neo4j-admin')
    const got = await app.get('/api/export')
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
  })
})
