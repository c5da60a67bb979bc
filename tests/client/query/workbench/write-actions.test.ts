import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Api } from '../../../../client/api.ts'
import { statementsIn } from '../../../../client/query/language/statements.ts'
import { createTabActions } from '../../../../client/query/workbench/tab-actions.ts'
import {
  firstState,
  type WorkbenchState,
} from '../../../../client/query/workbench/workbench-state.ts'
import { createWriteActions } from '../../../../client/query/workbench/write-actions.ts'
import { createApp } from '../../../../client/state/app.ts'
import { DEFAULT_LINK } from '../../../../client/state/link.ts'
import type { Info } from '../../../../graph-data/model/api.ts'
import { apiStub, REFUSED } from '../../api-stub.ts'
import { node } from '../../sample.ts'
import { NO_CHANGES } from '../writing/no-changes.ts'

const CHANGE = 'MATCH (n {id: $id}) DELETE n'
const WITHIN = new AbortController().signal
const TOKEN = 'lets-the-curators-write'

function info(writes: Info['writes']): Pick<Api, 'info'> {
  const counts = { nodes: 0, relationships: 0, byLabel: {}, byType: {} }
  const store = { engine: 'neo4j', version: '5.26' }
  const answer = { name: 'demarche', version: '0', store, counts, dataVersion: null, writes }
  return { info: () => Promise.resolve(answer) }
}

async function bench(api: Partial<Api> = {}) {
  const asked: unknown[] = []
  const app = createApp(
    apiStub({
      ...info({ allowed: true, reason: null }),
      planWrite: async (statement, token) => {
        asked.push(['plan', statement, token])
        const plan = { operator: 'ProduceResults', details: '', rows: 1, children: [] }
        return { plan, counts: NO_CHANGES, confirmation: null }
      },
      write: async (statement, token, confirmation) => {
        asked.push(['write', statement, token, confirmation])
        return { counts: { ...NO_CHANGES, nodesDeleted: 1 }, elapsedMs: 3 }
      },
      ...api,
    }),
    DEFAULT_LINK,
  )
  const store = createStore<WorkbenchState>(() => firstState(() => null))
  const tabs = createTabActions(app, store)
  const writes = createWriteActions(app, store, async () => void asked.push('schema'))
  await writes.askWhetherAllowed()
  return { app, store, tabs, writes, asked }
}

describe('the switch of write mode', () => {
  it('stays off where the server does not allow it, or says nothing', async () => {
    const off = await bench(info({ allowed: false, reason: 'not here' }))
    off.writes.switchWriteMode(true)
    expect(off.store.getState()).toMatchObject({
      writeMode: false,
      writes: { allowed: false, reason: 'not here' },
    })
    const silent = await bench({ info: () => Promise.reject(REFUSED) })
    silent.writes.switchWriteMode(true)
    expect(silent.store.getState().writeMode).toBe(false)
  })

  it('goes on and off where the server allows it', async () => {
    const { store, writes } = await bench()
    writes.switchWriteMode(true)
    expect(store.getState().writeMode).toBe(true)
    writes.switchWriteMode(false)
    expect(store.getState().writeMode).toBe(false)
  })
})

describe('a change', () => {
  it('is of one statement, with the values of its parameters', async () => {
    const { app, store, tabs, writes } = await bench()
    tabs.open(CHANGE)
    writes.askChange(statementsIn('CREATE (a); CREATE (b)'))
    expect(store.getState().change).toBeNull()
    expect(app.store.getState().notice?.text).toMatch(/one statement at a time/)
    writes.askChange(statementsIn(CHANGE))
    expect(app.store.getState().notice?.text).toMatch(/\$id has no value/)
    tabs.give('id', { type: 'number', text: 'many' })
    writes.askChange(statementsIn(CHANGE))
    expect(store.getState().change).toBeNull()
    tabs.give('id', { type: 'text', text: 'org:x' })
    writes.askChange(statementsIn(CHANGE))
    expect(store.getState().change).toMatchObject({
      statement: { text: CHANGE },
      parameters: { id: 'org:x' },
    })
    writes.dropChange()
    expect(store.getState().change).toBeNull()
  })

  it('is planned as often as one likes, and made once: then write mode is off', async () => {
    const { store, tabs, writes, asked } = await bench()
    tabs.open(CHANGE)
    tabs.give('id', { type: 'text', text: 'org:x' })
    writes.switchWriteMode(true)
    writes.askChange(statementsIn(CHANGE))
    const statement = { cypher: CHANGE, parameters: { id: 'org:x' } }
    await writes.planChange(TOKEN, WITHIN)
    expect(store.getState().writeMode).toBe(true)
    await writes.makeChange(TOKEN, 'confirmed')
    expect(asked.slice(0, 2)).toEqual([
      ['plan', statement, TOKEN],
      ['write', statement, TOKEN, 'confirmed'],
    ])
    expect(store.getState().writeMode).toBe(false)
    expect(store.getState().past[0]).toMatchObject({ cypher: CHANGE, error: null })
  })

  it('is followed by the data as it is now', async () => {
    const graph = {
      nodes: [node('a:1', 'state')],
      relationships: [],
      truncated: null,
      omitted: { relationships: 0, undated: 0 },
    }
    const { app, tabs, writes, asked } = await bench({ graph: () => Promise.resolve(graph) })
    app.store.setState({ nodes: new Map([['a:9', { status: 'loading' }]]) })
    tabs.open(CHANGE)
    tabs.give('id', { type: 'text', text: 'org:x' })
    writes.askChange(statementsIn(CHANGE))
    await writes.makeChange(TOKEN, 'confirmed')
    await expect.poll(() => [...app.store.getState().data.nodes.keys()]).toEqual(['a:1'])
    expect(app.store.getState().nodes.size).toBe(0)
    expect(app.store.getState().edition).toBe(1)
    expect(asked).toContain('schema')
  })

  it('that fails leaves write mode off, and says why', async () => {
    const { app, store, tabs, writes } = await bench({ write: () => Promise.reject(REFUSED) })
    tabs.open(CHANGE)
    tabs.give('id', { type: 'text', text: 'org:x' })
    writes.switchWriteMode(true)
    writes.askChange(statementsIn(CHANGE))
    await expect(writes.makeChange(TOKEN, 'confirmed')).rejects.toBe(REFUSED)
    expect(store.getState().writeMode).toBe(false)
    expect(store.getState().past).toEqual([])
    expect(app.store.getState().edition).toBe(0)
  })

  it('leaves the token nowhere', async () => {
    const { app, store, tabs, writes } = await bench()
    tabs.open(CHANGE)
    tabs.give('id', { type: 'text', text: 'org:x' })
    writes.askChange(statementsIn(CHANGE))
    await writes.planChange(TOKEN, WITHIN)
    await writes.makeChange(TOKEN, 'confirmed')
    const kept = [store.getState(), app.store.getState()]
    expect(JSON.stringify(kept.map((state) => Object.values(state)))).not.toContain(TOKEN)
  })
})
