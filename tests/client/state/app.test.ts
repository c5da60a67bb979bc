import { describe, expect, it } from 'vitest'
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

describe('a statement for the workbench', () => {
  it('is shown in the query view, and taken once', () => {
    const { actions, store } = appWith({})
    actions.runQuery('RETURN 1')
    expect(store.getState().link).toMatchObject({ view: 'query', query: 'RETURN 1' })
    expect(actions.takeAsked()).toEqual({ cypher: 'RETURN 1', run: true })
    expect(actions.takeAsked()).toBeNull()
  })

  it('is only shown where it stands for a view', () => {
    const { actions } = appWith({})
    actions.showCypher('view')
    expect(actions.takeAsked()).toMatchObject({ run: false })
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
