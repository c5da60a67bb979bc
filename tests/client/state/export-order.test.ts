import { describe, expect, it } from 'vitest'
import { createApp } from '../../../client/state/app.ts'
import type { AppState } from '../../../client/state/app-state.ts'
import { exportOrder, type ExportChoice } from '../../../client/state/export-order.ts'
import { exportScope, scopeFault, usualScope } from '../../../client/state/export-scope.ts'
import { NO_FILTERS } from '../../../client/state/filters.ts'
import { DEFAULT_LINK, type ViewLink } from '../../../client/state/link.ts'
import { ready } from '../../../client/state/loadable.ts'
import { nodeItems } from '../../../graph-data/picture/items.ts'
import { apiStub } from '../api-stub.ts'
import { SAMPLE } from '../sample.ts'

function stateOf(link: Partial<ViewLink> = {}, more: Partial<AppState> = {}): AppState {
  const { store } = createApp(apiStub({}), { ...DEFAULT_LINK, ...link })
  store.setState({ data: SAMPLE, loaded: ready(null), ...more })
  return store.getState()
}

const CHOICE: ExportChoice = {
  scope: 'view',
  hops: '2',
  flavour: 'yed',
  evidence: true,
  escapeFormulas: false,
  places: true,
  picture: true,
}
const NOTHING = { looks: new Map(), picture: null }

describe('the part of the graph for a file', () => {
  it('is what filters leave', () => {
    const state = stateOf({ filters: { ...NO_FILTERS, types: ['TARGETED'] } })
    expect(exportScope(state, 'view', '1')).toEqual({
      kind: 'nodes',
      ids: ['inc:campaign', 'state:cz'],
      relationships: ['clm:3'],
    })
  })

  it('is what is selected, with what joins it and with the ends of selected relationships', () => {
    const selection = [
      ...nodeItems(['inc:campaign', 'state:cn']),
      { type: 'relationship', id: 'clm:5' } as const,
    ]
    const scope = exportScope(stateOf({ selection }), 'selection', '1')
    expect(scope).toEqual({
      kind: 'nodes',
      ids: ['inc:campaign', 'state:cn', 'grp:apt31'],
      relationships: ['clm:5', 'clm:2', 'clm:4'],
    })
  })

  it('reaches around the first node that is selected', () => {
    const state = stateOf({ selection: nodeItems(['state:cn', 'state:cz']) })
    expect(exportScope(state, 'around', '2')).toEqual({ kind: 'around', id: 'state:cn', hops: 2 })
  })

  it('is the result of the statement that ran last, in the query view before all', () => {
    const ran = { cypher: 'MATCH (n {id: $id}) RETURN n', parameters: { id: 'state:cz' } }
    const state = stateOf({ view: 'query' }, { ran })
    expect(usualScope(state)).toBe('query')
    expect(exportScope(state, 'query', '1')).toEqual({ kind: 'query', ...ran })
    expect(usualScope(stateOf({}, { ran }))).toBe('view')
  })

  it('says why one cannot be taken', () => {
    const nothing = stateOf({ only: [] })
    for (const scope of ['view', 'selection', 'around', 'query'] as const) {
      expect(scopeFault(nothing, scope)).toMatch(/\w/)
    }
    expect(scopeFault(nothing, 'all')).toBeNull()
    expect(usualScope(nothing)).toBe('all')
  })
})

describe('the order for a file', () => {
  const places = new Map([['state:cz', { x: 1.23456, y: -2 }]])
  const looks = new Map([['state:cz', { color: '#0a0b0c', size: 7.001 }]])

  it('holds what the format takes, and nothing else', () => {
    const state = stateOf({}, { places })
    const parts = { looks, picture: '<svg/>' }
    const all = { name: 'x', takes: ['content', 'flavour', 'escapeFormulas', 'picture', 'places'] }
    expect(exportOrder(state, all, CHOICE, parts)).toMatchObject({
      format: 'x',
      content: 'evidence',
      flavour: 'yed',
      escapeFormulas: false,
      picture: '<svg/>',
      places: { 'state:cz': { x: 1.23, y: -2 } },
      looks: { 'state:cz': { color: '#0a0b0c', size: 7 } },
    })
    const none = exportOrder(state, { name: 'x', takes: [] }, CHOICE, parts)
    expect(Object.keys(none).toSorted()).toEqual(['format', 'scope', 'title'])
  })

  it('leaves positions and colours out where nobody wants them', () => {
    const state = stateOf({}, { places })
    const without = { ...CHOICE, places: false }
    const order = exportOrder(state, { name: 'gexf', takes: ['places'] }, without, NOTHING)
    expect(order).not.toHaveProperty('places')
  })

  it('asks for claims and documents only where somebody wants them', () => {
    const gexf = { name: 'gexf', takes: ['content'] }
    const drawn = exportOrder(stateOf(), gexf, { ...CHOICE, evidence: false }, NOTHING)
    expect(drawn).not.toHaveProperty('content')
  })

  it('is called after what is selected, and after what the server knows best', () => {
    const state = stateOf({ selection: nodeItems(['grp:apt31']) })
    const titled = (scope: ExportChoice['scope']) =>
      exportOrder(state, { name: 'x', takes: [] }, { ...CHOICE, scope }, NOTHING).title
    expect(titled('selection')).toBe('APT31')
    expect(titled('all')).toBeUndefined()
    expect(titled('around')).toBeUndefined()
  })
})
