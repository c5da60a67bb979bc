import { describe, expect, it } from 'vitest'
import type { QueryLine } from '../../../graph-data/model/api.ts'
import type { Api } from '../../../client/api.ts'
import { createApp, type App } from '../../../client/state/app.ts'
import { DEFAULT_LINK } from '../../../client/state/link.ts'
import { apiStub, REFUSED } from '../api-stub.ts'
import { claim, node, relationship, SAMPLE } from '../sample.ts'

const GRAPH = {
  nodes: [...SAMPLE.nodes.values()],
  relationships: [...SAMPLE.relationships.values()],
  truncated: null,
  omitted: { relationships: 0, undated: 0 },
}

function appWith(api: Partial<Api>): App {
  return createApp(apiStub(api), DEFAULT_LINK)
}

describe('loading', () => {
  it('takes the graph, and says why there is none', async () => {
    const app = appWith({ graph: () => Promise.resolve(GRAPH) })
    await app.actions.loadGraph()
    expect(app.store.getState().data.nodes.size).toBe(5)

    const refused = appWith({})
    await refused.actions.loadGraph()
    expect(refused.store.getState().loaded).toMatchObject({ problem: { detail: 'Too busy' } })
  })

  it('asks for a claim once, and again after a failure', async () => {
    let calls = 0
    const app = appWith({
      claim: () => {
        calls += 1
        return calls === 1 ? Promise.reject(REFUSED) : Promise.resolve(claim())
      },
    })
    await app.actions.loadClaim('clm:1')
    expect(app.store.getState().claims.get('clm:1')?.status).toBe('failed')
    await app.actions.loadClaim('clm:1')
    await app.actions.loadClaim('clm:1')
    expect(app.store.getState().claims.get('clm:1')?.status).toBe('ready')
    expect(calls).toBe(2)
  })
})

describe('neighbours', () => {
  it('asks for those that are not in the picture, and counts the rest', async () => {
    const asked: (readonly string[])[] = []
    const app = appWith({
      graph: () => Promise.resolve(GRAPH),
      neighbours: (id, { exclude }) => {
        asked.push(exclude)
        const added = node('svc:cn-mss', 'intelligence-service')
        const tie = relationship('clm:7', 'LINKED_TO', id, added.id)
        return Promise.resolve({
          nodes: [added],
          relationships: [tie],
          truncated: null,
          order: [added.id],
          remaining: 3,
        })
      },
    })
    await app.actions.loadGraph()
    expect(await app.actions.showNeighbours('grp:apt31')).toBe(1)
    expect(asked).toEqual([['inc:campaign', 'state:cn']])
    expect(app.store.getState().data.relationships.has('clm:7')).toBe(true)
    expect(app.store.getState().remaining.get('grp:apt31')).toBe(3)
  })
})

describe('selecting', () => {
  it('keeps the tab from node to node and starts anew for a relationship', () => {
    const { actions, store } = appWith({})
    actions.select({ type: 'node', id: 'state:cz' })
    actions.showTab('claims')
    actions.select({ type: 'node', id: 'state:cn' })
    expect(store.getState().link.tab).toBe('claims')
    actions.select({ type: 'relationship', id: 'clm:1' })
    expect(store.getState().link.tab).toBe('details')
  })
})

const HEADER: QueryLine = { type: 'header', columns: ['n'] }
const ROW: QueryLine = { type: 'row', values: [1] }
const END: QueryLine = { type: 'summary', rows: 2, truncated: false, elapsedMs: 4, queryType: 'r' }

async function* whole() {
  yield [HEADER, ROW]
  yield [ROW, END]
}

async function* cutOff() {
  yield [HEADER, ROW]
}

async function* endless(_cypher: string, _parameters: object, signal: AbortSignal) {
  yield [HEADER, ROW]
  await new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
}

describe('a query', () => {
  it('gathers rows and ends with its summary', async () => {
    const app = appWith({ query: whole })
    await app.actions.runQuery('RETURN 1')
    expect(app.store.getState().run).toMatchObject({
      status: 'done',
      columns: ['n'],
      rows: [[1], [1]],
      elapsedMs: 4,
    })
  })

  it('tells a stream that was cut off from one that ended', async () => {
    const app = appWith({ query: cutOff })
    await app.actions.runQuery('RETURN 1')
    expect(app.store.getState().run).toMatchObject({ status: 'failed', rows: [[1]] })
    expect(app.store.getState().run?.problem?.title).toBe('The answer was cut off')
  })

  it('keeps the rows of one that was stopped', async () => {
    const app = appWith({ query: endless })
    const arrived = new Promise<void>((resolve) => {
      app.store.subscribe(({ run }) => {
        if (run?.rows.length === 1) resolve()
      })
    })
    const ended = app.actions.runQuery('RETURN 1')
    await arrived
    app.actions.stopQuery()
    await ended
    expect(app.store.getState().run).toMatchObject({ status: 'stopped', rows: [[1]] })
  })
})

describe('going to an address', () => {
  it('keeps what stands in the query editor, unless the address brings a statement', () => {
    const { actions, store } = appWith({})
    actions.writeQuery('MATCH (n) RETURN n')
    actions.go(DEFAULT_LINK)
    expect(store.getState().link.query).toBe('MATCH (n) RETURN n')
    actions.go({ ...DEFAULT_LINK, view: 'query', query: 'RETURN 1' })
    expect(store.getState().link.query).toBe('RETURN 1')
  })
})
