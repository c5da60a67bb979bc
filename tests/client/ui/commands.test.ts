import { describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../client/state/app.ts'
import type { AppState } from '../../../client/state/app-state.ts'
import { nodeItems, type Selection } from '../../../graph-data/picture/items.ts'
import { DEFAULT_LINK, type ViewLink } from '../../../client/state/link.ts'
import { ready } from '../../../client/state/loadable.ts'
import { COMMANDS, commandOf, runCommand } from '../../../client/ui/commands/registry.ts'
import { TEXTS } from '../../../client/texts.ts'
import { apiStub } from '../api-stub.ts'
import { SAMPLE } from '../sample.ts'

const { reasons } = TEXTS.commands

function appWith(link: Partial<ViewLink> = {}): App {
  const app = createApp(apiStub({}), { ...DEFAULT_LINK, ...link })
  app.store.setState({ data: SAMPLE, loaded: ready(null) })
  return app
}

function stateOf(link: Partial<ViewLink> = {}): AppState {
  return appWith(link).store.getState()
}

const NONE: Selection = []
const CHINA = nodeItems(['state:cn'])
const LINE: Selection = [{ type: 'relationship', id: 'clm:1' }]

describe('the commands', () => {
  it('have each an id of its own, a title, and keys that nothing else has', () => {
    const ids = COMMANDS.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(40)
    expect(new Set(ids).size).toBe(ids.length)
    expect(COMMANDS.filter(({ title }) => title.trim() === '')).toEqual([])
    const titles = COMMANDS.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    const keys = COMMANDS.flatMap((command) => command.keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(COMMANDS.filter(({ group }) => !(group in TEXTS.commands.groups))).toEqual([])
  })
})

describe('size and colour of nodes', () => {
  it('are commands, one a measure, and one step each', () => {
    const app = appWith()
    runCommand(app, commandOf('size-pagerank'))
    runCommand(app, commandOf('colour-community'))
    expect(app.store.getState().link).toMatchObject({ sizeBy: 'pagerank', colourBy: 'community' })
    expect(commandOf('size-pagerank').detail?.(app.store.getState(), NONE)).toBe('in use')
    app.actions.undo()
    expect(app.store.getState().link).toMatchObject({ sizeBy: 'pagerank', colourBy: 'kind' })
  })
})

describe('time', () => {
  it('shows or leaves out what bears no date, and is cleared, where there is a window', () => {
    const app = appWith()
    const { store } = app
    expect(commandOf('undated').disabled(store.getState(), NONE)).toBe(reasons.noWindow)
    expect(commandOf('clear-time').disabled(store.getState(), NONE)).toBe(reasons.noWindow)
    app.actions.setTime({ clock: 'event', from: null, to: '2024-12-31', undated: false })
    runCommand(app, commandOf('undated'))
    expect(store.getState().link.time?.undated).toBe(true)
    runCommand(app, commandOf('clear-time'))
    expect(store.getState().link.time).toBeNull()
  })

  it('ends a comparison too', () => {
    const app = appWith({ compare: { from: '2024-01-01', to: '2025-01-01' } })
    expect(commandOf('play').disabled(app.store.getState(), NONE)).not.toBeNull()
    expect(commandOf('clock-event').disabled(app.store.getState(), NONE)).toBe(reasons.publication)
    runCommand(app, commandOf('clear-time'))
    expect(app.store.getState().link.compare).toBeNull()
    runCommand(app, commandOf('clock-publication'))
    expect(app.store.getState().clock).toBe('publication')
  })
})

describe('a command that cannot be done', () => {
  it('says what to select', () => {
    const state = stateOf()
    expect(commandOf('neighbours').disabled(state, NONE)).toBe(reasons.node)
    expect(commandOf('neighbours').disabled(state, LINE)).toBe(reasons.node)
    expect(commandOf('evidence').disabled(state, CHINA)).toBe(reasons.relationship)
    expect(commandOf('hide').disabled(state, NONE)).toBe(reasons.anything)
    expect(commandOf('hide').disabled(state, CHINA)).toBeNull()
    const three = nodeItems(['state:cn', 'state:cz', 'grp:apt31'])
    expect(commandOf('path').disabled(state, three)).toBe(reasons.oneOrTwo)
    expect(commandOf('collapse').disabled(state, three)).toBe(reasons.oneNode)
  })

  it('says that nothing is left to do', () => {
    const state = { ...stateOf(), remaining: new Map([['state:cn', 0]]) }
    expect(commandOf('neighbours').disabled(state, CHINA)).toBe(reasons.allShown)
    expect(commandOf('collapse').disabled(state, CHINA)).toBe(reasons.collapse)
    expect(commandOf('show-hidden').disabled(state, NONE)).toBe(reasons.nothingHidden)
    expect(commandOf('undo').disabled(state, NONE)).toBe(TEXTS.steps.nothingToUndo)
    expect(commandOf('clear-filters').disabled(state, NONE)).toBe(reasons.noFilters)
    expect(commandOf('select-between').disabled(state, LINE)).toBe(reasons.single)
    expect(commandOf('view-graph').disabled(state, NONE)).toBe(reasons.here)
  })

  it('says where it could be done', () => {
    expect(commandOf('fit').disabled(stateOf({ view: 'table' }), NONE)).toBe(reasons.graph)
    expect(commandOf('hide').disabled(stateOf({ view: 'query' }), CHINA)).toBe(reasons.query)
    expect(commandOf('hide').disabled(stateOf({ view: 'table' }), CHINA)).toBeNull()
    expect(commandOf('search').disabled(stateOf({ embed: true }), NONE)).toBe(reasons.embed)
  })

  it('tells the reason in place of doing it', () => {
    const app = appWith()
    runCommand(app, commandOf('hide'))
    expect(app.store.getState().notice?.text).toBe(reasons.anything)
    expect(app.store.getState().link.hidden).toEqual([])
  })
})

describe('a command', () => {
  it('acts on its subject, not on what else is selected', () => {
    const app = appWith({ selection: nodeItems(['state:cz']) })
    runCommand(app, commandOf('hide'), CHINA)
    expect(app.store.getState().link.hidden).toEqual(['state:cn'])
    expect(app.store.getState().link.selection).toEqual(nodeItems(['state:cz']))
  })

  it('counts what is hidden, and the neighbours that remain', () => {
    const state = stateOf({ hidden: ['state:cz', 'clm:5', 'clm:3'] })
    // The relationship to a hidden node went with it.
    expect(commandOf('show-hidden').detail?.(state, NONE)).toBe(TEXTS.commands.details.hidden(2))
    const counted = {
      ...stateOf({ hidden: ['grp:apt31'] }),
      remaining: new Map([['state:cn', 3]]),
    }
    expect(commandOf('neighbours').detail?.(counted, CHINA)).toBe(TEXTS.commands.details.remain(4))
  })

  it('tells what undo took back', () => {
    const app = appWith()
    app.actions.hide(CHINA)
    runCommand(app, commandOf('undo'))
    expect(app.store.getState().link.hidden).toEqual([])
    expect(app.store.getState().notice?.text).toBe(TEXTS.steps.undone(TEXTS.steps.hide(1)))
  })

  it('leaves one thing at a time', () => {
    const app = appWith({ selection: CHINA })
    const { actions, store } = app
    actions.openMenu({ target: null, x: 0, y: 0 })
    actions.setTool('box')
    actions.startPath('state:cn')
    const left = (): readonly unknown[] => {
      runCommand(app, commandOf('escape'))
      const { menu, tool, pathFrom, link } = store.getState()
      return [menu !== null, tool, pathFrom, link.selection.length]
    }
    expect(left()).toEqual([false, 'box', 'state:cn', 1])
    expect(left()).toEqual([false, 'move', 'state:cn', 1])
    expect(left()).toEqual([false, 'move', null, 1])
    expect(left()).toEqual([false, 'move', null, 0])
  })
})

describe('a path that was begun', () => {
  it('ends at the next node that is selected, wherever that is', () => {
    for (const choose of [
      ({ actions }: App) => actions.select({ type: 'node', id: 'state:cz' }),
      ({ actions }: App) => actions.selectAll(nodeItems(['state:cz'])),
    ]) {
      const app = appWith({ selection: CHINA })
      runCommand(app, commandOf('path'))
      expect(app.store.getState().pathFrom).toBe('state:cn')
      app.actions.select({ type: 'node', id: 'state:cn' })
      app.actions.select(null)
      expect(app.store.getState().pathFrom).toBe('state:cn')
      choose(app)
      expect(app.store.getState().link.path).toEqual({ from: 'state:cn', to: 'state:cz' })
      expect(app.store.getState().pathFrom).toBeNull()
    }
  })
})
