import { describe, expect, it } from 'vitest'
import { createApp } from '../../../client/state/app.ts'
import { nodeItems } from '../../../graph-data/picture/items.ts'
import { DEFAULT_LINK } from '../../../client/state/link.ts'
import { viewToSave } from '../../../client/state/saved-view-actions.ts'
import {
  formatViews,
  placesOfView,
  readViews,
  renamedView,
  withViews,
  type SavedView,
} from '../../../client/state/saved-views.ts'
import { apiStub } from '../api-stub.ts'
import { SAMPLE } from '../sample.ts'

const NOW = new Date('2026-11-21T22:00:00Z')

function view(name: string): SavedView {
  return { name, link: '?node=state:cn', places: { 'state:cn': [1, -2] }, saved: NOW.toISOString() }
}

const VIEWS = [view('One'), view('Two')]

function faultOf(file: unknown) {
  const read = readViews(typeof file === 'string' ? file : JSON.stringify(file))
  return 'fault' in read ? read.fault : null
}

describe('a file of saved views', () => {
  it('comes back as it was written', () => {
    expect(readViews(formatViews(VIEWS))).toEqual({ views: VIEWS })
  })

  it('is refused whole where it is something else', () => {
    const file = { kind: 'demarche-views', version: 1, views: VIEWS }
    expect(faultOf('{"kind":')).toEqual({ reason: 'not-json' })
    expect(faultOf([])).toEqual({ reason: 'other-kind', kind: null })
    expect(faultOf(null)).toEqual({ reason: 'other-kind', kind: null })
    expect(faultOf({ ...file, kind: 'demarche-subgraph' })).toEqual({
      reason: 'other-kind',
      kind: 'demarche-subgraph',
    })
    expect(faultOf({ ...file, version: 2 })).toEqual({ reason: 'newer', version: 2 })
    expect(faultOf({ ...file, version: '1' })).toEqual({ reason: 'wrong-version' })
    expect(faultOf({ ...file, views: {} })).toEqual({ reason: 'no-list' })
  })

  it('is refused where one view is wrong, and says which and what of it', () => {
    const wrong = (change: object) =>
      faultOf({ kind: 'demarche-views', version: 1, views: [VIEWS[0], { ...VIEWS[1], ...change }] })
    const at = (field: string) => ({ reason: 'wrong-view', index: 1, field })
    expect(wrong({ name: ' ' })).toEqual(at('name'))
    expect(wrong({ link: 7 })).toEqual(at('link'))
    expect(wrong({ places: { 'state:cn': [1] } })).toEqual(at('places'))
    expect(wrong({ places: { 'state:cn': [1, 'x'] } })).toEqual(at('places'))
    expect(wrong({ places: [] })).toEqual(at('places'))
    expect(wrong({ saved: 'yesterday' })).toEqual(at('saved'))
    expect(wrong({})).toBeNull()
  })
})

describe('names of saved views', () => {
  it('get a number where they are taken', () => {
    const names = withViews(VIEWS, [view('One'), view('One'), view('Three')]).map(
      ({ name }) => name,
    )
    expect(names).toEqual(['One', 'Two', 'One (2)', 'One (3)', 'Three'])
  })

  it('can change, in their place', () => {
    expect(renamedView(VIEWS, 'One', ' First ').map(({ name }) => name)).toEqual(['First', 'Two'])
    expect(renamedView(VIEWS, 'One', 'Two').map(({ name }) => name)).toEqual(['Two (2)', 'Two'])
    expect(renamedView(VIEWS, 'One', 'One').map(({ name }) => name)).toEqual(['One', 'Two'])
  })
})

describe('opening a saved view', () => {
  it('brings back what was shown and where it stood, and can be taken back', async () => {
    const app = createApp(apiStub({}), { ...DEFAULT_LINK, theme: 'dark' })
    const { store, actions } = app
    store.setState({ data: SAMPLE, places: new Map([['state:cn', { x: 10.4, y: -20.6 }]]) })
    actions.hide(nodeItems(['col:alone']))
    actions.select({ type: 'node', id: 'state:cn' })
    const saved = viewToSave(store.getState(), 'Mine', NOW)
    expect(saved).toEqual({
      name: 'Mine',
      link: '?hide=col:alone&node=state:cn',
      places: { 'state:cn': [10, -21] },
      saved: NOW.toISOString(),
    })
    expect(placesOfView(saved).get('state:cn')).toEqual({ x: 10, y: -21 })

    actions.showHidden()
    actions.select(null)
    actions.settle(new Map([['state:cn', { x: 500, y: 500 }]]))
    await actions.openView(saved)
    const { link, places } = store.getState()
    expect(link.hidden).toEqual(['col:alone'])
    expect(link.selection).toEqual(nodeItems(['state:cn']))
    expect(link.theme).toBe('dark')
    expect(places.get('state:cn')).toEqual({ x: 10, y: -21 })

    actions.undo()
    expect(store.getState().link.hidden).toEqual([])
    expect(store.getState().places.get('state:cn')).toEqual({ x: 500, y: 500 })
  })
})
