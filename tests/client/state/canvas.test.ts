import { describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../client/state/app.ts'
import { DEFAULT_LINK } from '../../../client/state/link.ts'
import { shownIn } from '../../../client/state/shown.ts'
import { apiStub } from '../api-stub.ts'
import { node, relationship, SAMPLE } from '../sample.ts'

const GRAPH = {
  nodes: [...SAMPLE.nodes.values()],
  relationships: [...SAMPLE.relationships.values()],
  truncated: null,
  omitted: { relationships: 0, undated: 0 },
}
const SERVICE = node('svc:cn-mss', 'intelligence-service')
const TIE = relationship('clm:7', 'LINKED_TO', 'grp:apt31', SERVICE.id)

async function loaded(): Promise<App> {
  const app = createApp(
    apiStub({
      graph: () => Promise.resolve(GRAPH),
      neighbours: (_id, { exclude }) => {
        const isNew = !exclude.includes(SERVICE.id)
        return Promise.resolve({
          nodes: isNew ? [SERVICE] : [],
          relationships: isNew ? [TIE] : [],
          truncated: null,
          order: isNew ? [SERVICE.id] : [],
          remaining: 0,
        })
      },
      paths: ({ from, to }) =>
        Promise.resolve({
          graph: {
            nodes: [...GRAPH.nodes.slice(0, 2), SERVICE],
            relationships: [],
            truncated: null,
          },
          paths: [{ nodes: [from, to], steps: [['clm:3']] }],
          hops: 1,
          truncated: false,
        }),
    }),
    DEFAULT_LINK,
  )
  await app.actions.loadGraph()
  return app
}

const nodesOf = ({ store }: App) => [...shownIn(store.getState()).nodes].toSorted()
const ALL = [...SAMPLE.nodes.keys()].toSorted()

describe('hiding and keeping', () => {
  it('hides, forgets the selection of what went, and brings it back', async () => {
    const app = await loaded()
    app.actions.selectAll([
      { type: 'node', id: 'state:cz' },
      { type: 'node', id: 'state:cn' },
    ])
    app.actions.hide([{ type: 'node', id: 'state:cz' }])
    expect(nodesOf(app)).not.toContain('state:cz')
    expect(app.store.getState().link.selection).toEqual([{ type: 'node', id: 'state:cn' }])
    app.actions.showHidden()
    expect(nodesOf(app)).toEqual(ALL)
  })

  it('keeps the ends of kept relationships', async () => {
    const app = await loaded()
    app.actions.keepOnly([{ type: 'relationship', id: 'clm:3' }])
    expect(nodesOf(app)).toEqual(['inc:campaign', 'state:cz'])
  })

  it('focuses on what lies within so many hops', async () => {
    const app = await loaded()
    app.actions.focusOn(['state:cz'], 1)
    expect(nodesOf(app)).toEqual(['inc:campaign', 'state:cz'])
    app.actions.undo()
    app.actions.focusOn(['state:cz'], 2)
    expect(nodesOf(app)).toEqual(['grp:apt31', 'inc:campaign', 'state:cn', 'state:cz'])
  })
})

describe('expanding and collapsing', () => {
  it('brings hidden neighbours back first, then new ones, never one twice', async () => {
    const app = await loaded()
    app.actions.hide([{ type: 'node', id: 'state:cn' }])
    expect(await app.actions.showNeighbours('grp:apt31')).toBe(2)
    expect(nodesOf(app)).toEqual([...ALL, SERVICE.id].toSorted())
    expect(app.store.getState().link.added).toEqual([SERVICE.id])
    expect(await app.actions.showNeighbours('grp:apt31')).toBe(0)
  })

  it('shows new neighbours where only some nodes were kept', async () => {
    const app = await loaded()
    app.actions.keepOnly([{ type: 'node', id: 'grp:apt31' }])
    await app.actions.showNeighbours('grp:apt31')
    expect(nodesOf(app)).toEqual(['grp:apt31', 'inc:campaign', 'state:cn', SERVICE.id])
  })

  it('takes away what hangs on nothing else', async () => {
    const app = await loaded()
    await app.actions.showNeighbours('grp:apt31')
    expect(app.actions.collapse('grp:apt31')).toBe(1)
    expect(nodesOf(app)).toEqual(ALL)
    expect(app.actions.collapse('grp:apt31')).toBe(0)
  })
})

describe('undo and redo', () => {
  it('selects again what a step took out of the selection, and only that step', async () => {
    const { actions, store } = await loaded()
    const selected = () => store.getState().link.selection
    const both = ['state:cz', 'inc:campaign'].map((id) => ({ type: 'node', id }) as const)
    actions.selectAll(both)
    actions.hide([{ type: 'node', id: 'state:cz' }])
    actions.undo()
    expect(selected()).toEqual(both)
    actions.redo()
    expect(selected()).toEqual(both.slice(1))
    actions.hide([{ type: 'node', id: 'state:cn' }])
    actions.select(null)
    actions.undo()
    expect(selected()).toEqual([])
  })

  it('takes every step back and again, with what it brought and where things stood', async () => {
    const app = await loaded()
    const { actions, store } = app
    actions.settle(new Map([['state:cz', { x: 1, y: 2 }]]))
    actions.move(new Map([['state:cz', { x: 30, y: 40 }]]))
    await actions.showNeighbours('grp:apt31')
    actions.toggleFilter('types', 'LINKED_TO')
    expect(actions.undo()).toBe('Filter')
    expect(store.getState().link.filters.types).toEqual([])
    expect(actions.undo()).toContain('Show neighbours')
    expect(store.getState().data.nodes.has(SERVICE.id)).toBe(false)
    expect(actions.undo()).toBe('Move 1 node')
    expect(store.getState().places.get('state:cz')).toEqual({ x: 1, y: 2 })
    expect(store.getState().link.pins).toEqual([])
    expect(actions.undo()).toBeNull()
    actions.redo()
    actions.redo()
    expect(store.getState().data.nodes.has(SERVICE.id)).toBe(true)
    expect(store.getState().places.get('state:cz')).toEqual({ x: 30, y: 40 })
  })

  it('forgets what was undone once something else is done', async () => {
    const { actions } = await loaded()
    actions.toggleContested()
    actions.undo()
    actions.setLines('pairs')
    expect(actions.redo()).toBeNull()
  })

  it('leaves selection, view and theme alone', async () => {
    const { actions, store } = await loaded()
    actions.toggleContested()
    actions.select({ type: 'node', id: 'state:cz' })
    actions.setTheme('dark')
    actions.undo()
    expect(store.getState().link).toMatchObject({
      theme: 'dark',
      selection: [{ type: 'node', id: 'state:cz' }],
    })
  })
})

describe('paths', () => {
  it('bring what is not on the canvas, and can be left', async () => {
    const app = await loaded()
    app.actions.hide([{ type: 'node', id: 'state:cz' }])
    await app.actions.showPaths({ from: 'state:cz', to: SERVICE.id }, 4)
    expect(nodesOf(app)).toContain(SERVICE.id)
    expect(nodesOf(app)).toContain('state:cz')
    expect(app.store.getState().paths?.status).toBe('ready')
    app.actions.leavePaths()
    expect(app.store.getState()).toMatchObject({ paths: null, link: { path: null } })
  })
})

describe('selecting many', () => {
  it('adds, takes out, inverts, and selects by kind, type and dispute', async () => {
    const { actions, store } = await loaded()
    const ids = () => store.getState().link.selection.map(({ id }) => id)
    actions.select({ type: 'node', id: 'state:cz' })
    actions.selectAlso({ type: 'node', id: 'state:cn' })
    expect(ids()).toEqual(['state:cz', 'state:cn'])
    actions.selectAlso({ type: 'node', id: 'state:cz' })
    expect(ids()).toEqual(['state:cn'])
    actions.invertSelection()
    expect(ids().toSorted()).toEqual(ALL.filter((id) => id !== 'state:cn'))
    actions.selectKind('state')
    expect(ids()).toEqual(['state:cz', 'state:cn'])
    actions.selectType('ATTRIBUTED_TO')
    expect(ids()).toEqual(['clm:1', 'clm:2'])
    actions.selectContested()
    expect(ids()).toEqual(['clm:1'])
  })
})
