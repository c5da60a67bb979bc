import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Api } from '../../../../client/api.ts'
import { activeTab } from '../../../../client/query/tabs/tab.ts'
import { bringToCanvas } from '../../../../client/query/results/bring-to-canvas.ts'
import { createRunActions } from '../../../../client/query/workbench/run-actions.ts'
import { createTabActions } from '../../../../client/query/workbench/tab-actions.ts'
import {
  firstState,
  type WorkbenchState,
} from '../../../../client/query/workbench/workbench-state.ts'
import { createApp } from '../../../../client/state/app.ts'
import { DEFAULT_LINK } from '../../../../client/state/link.ts'
import type { QueryLine } from '../../../../graph-data/model/api.ts'
import { apiStub } from '../../api-stub.ts'
import { node, relationship } from '../../sample.ts'

function bench(api: Partial<Api> = {}) {
  const app = createApp(apiStub(api), DEFAULT_LINK)
  const store = createStore<WorkbenchState>(() => firstState(() => null))
  const tabs = createTabActions(app, store)
  const runs = createRunActions(app, store)
  const texts = () => store.getState().tabs.list.map(({ text }) => text)
  const front = () => activeTab(store.getState().tabs)
  return { app, store, tabs, runs, texts, front }
}

describe('tabs and the address', () => {
  it('open what a link brings, beside what is there', () => {
    const { app, tabs, texts, front } = bench()
    tabs.open('RETURN 1')
    app.actions.writeQuery('RETURN 2')
    tabs.takeLink()
    expect(texts()).toEqual(['RETURN 1', 'RETURN 2'])
    expect(front().text).toBe('RETURN 2')
  })

  it('open nothing for what "back" brings again', () => {
    const { app, tabs, texts } = bench()
    tabs.open('RETURN 1')
    tabs.open('RETURN 2')
    tabs.close('1')
    app.actions.writeQuery('RETURN 1')
    tabs.takeLink()
    expect(texts()).toEqual(['RETURN 2'])
  })

  it('put the text in front into the address', () => {
    const { app, tabs } = bench()
    tabs.open('RETURN 1')
    tabs.open('RETURN 2')
    expect(app.store.getState().link.query).toBe('RETURN 2')
    tabs.show('1')
    expect(app.store.getState().link.query).toBe('RETURN 1')
  })
})

/** A server that answers each statement with one row, and refuses what is not one. */
function answering(asked: string[]): Pick<Api, 'query'> {
  return {
    query: async function* query(cypher): AsyncGenerator<QueryLine[]> {
      asked.push(cypher)
      if (cypher === 'WRONG') throw new Error('wrong')
      yield [
        { type: 'header', columns: ['n'] },
        { type: 'row', values: [1] },
        { type: 'summary', rows: 1, truncated: false, elapsedMs: 1, queryType: 'r' },
      ]
    },
  }
}

describe('running', () => {
  async function ended(store: ReturnType<typeof bench>['store'], count: number): Promise<void> {
    await expect.poll(() => store.getState().past.length).toBe(count)
  }

  it('goes through all statements, and ends at the first that fails', async () => {
    const asked: string[] = []
    const { store, tabs, runs } = bench(answering(asked))
    tabs.open('RETURN 1; WRONG; RETURN 3')
    runs.runAll()
    await ended(store, 2)
    expect(asked).toEqual(['RETURN 1', 'WRONG'])
    const { runs: all, shown } = store.getState().runs.get('1') ?? { runs: [], shown: -1 }
    expect(all.map(({ status }) => status)).toEqual(['done', 'failed'])
    expect(shown).toBe(1)
  })

  it('keeps the answers of each tab apart', async () => {
    const { store, tabs, runs } = bench(answering([]))
    tabs.open('RETURN 1')
    runs.runAll()
    tabs.open('RETURN 2')
    runs.runAll()
    await ended(store, 2)
    const statements = [...store.getState().runs.values()].map(({ runs: [run] }) => run?.statement)
    expect(statements.map((each) => each?.text)).toEqual(['RETURN 1', 'RETURN 2'])
  })

  it('asks nothing while a value is not of its type, and says which where the answer stood', async () => {
    const asked: string[] = []
    const { store, tabs, runs } = bench(answering(asked))
    tabs.open('RETURN 1')
    runs.runAll()
    await ended(store, 1)
    tabs.write('RETURN $many')
    tabs.give('many', { type: 'number', text: 'lots' })
    runs.runAll()
    expect(asked).toEqual(['RETURN 1'])
    const answers = [...store.getState().runs.values()].flatMap((each) => each.runs)
    expect(answers.map(({ problem }) => problem?.detail)).toEqual([
      expect.stringContaining('$many'),
    ])
  })
})

describe('bringToCanvas', () => {
  const tie = relationship('clm:9', 'LINKED_TO', 'a:1', 'a:2')
  const graph = {
    nodes: [
      node('a:1', 'state'),
      node('a:2', 'state'),
      { ...node('doc:1', 'state'), labels: ['Document'] },
    ],
    relationships: [],
  }
  const joined: Pick<Api, 'query'> = {
    query: async function* query(): AsyncGenerator<QueryLine[]> {
      const [one, other] = graph.nodes.map((each) => ({ $: 'node', ...each }) as const)
      yield [
        { type: 'row', values: [one ?? null, { $: 'relationship', ...tie }, other ?? null] },
      ] as QueryLine[]
    },
  }

  it('shows the actors with what joins them, and nothing else; undo takes it back', async () => {
    const { app } = bench(joined)
    expect(await bringToCanvas(app, graph, 'replace')).toBe(2)
    const { data, link } = app.store.getState()
    expect([...data.nodes.keys()]).toEqual(['a:1', 'a:2'])
    expect([...data.relationships.keys()]).toEqual(['clm:9'])
    expect(link).toMatchObject({ view: 'graph', only: ['a:1', 'a:2'], added: ['a:1', 'a:2'] })
    app.actions.undo()
    expect(app.store.getState().link.only).toBeNull()
    expect(app.store.getState().data.nodes.size).toBe(0)
  })

  it('adds beside what is there', async () => {
    const { app } = bench(joined)
    await bringToCanvas(app, graph, 'add')
    expect(app.store.getState().link).toMatchObject({ only: null, added: ['a:1', 'a:2'] })
  })
})
