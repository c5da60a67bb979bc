import { describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../client/state/app.ts'
import { DEFAULT_LINK } from '../../../client/state/link.ts'
import { ready } from '../../../client/state/loadable.ts'
import {
  changesIn,
  clockIn,
  histogramIn,
  marksIn,
  shownIn,
  timeIn,
} from '../../../client/state/shown.ts'
import type { TimeWindow } from '../../../client/state/time.ts'
import { merge } from '../../../graph-data/model/graph-data.ts'
import { apiStub } from '../api-stub.ts'
import { relationship, SAMPLE } from '../sample.ts'

const UNTIL_2024: TimeWindow = { clock: 'event', from: null, to: '2024-12-31', undated: false }

/** The sample with one relationship of 2023, published in 2024, and one of 2025. */
function started(): App {
  const app = createApp(apiStub({}), DEFAULT_LINK)
  const document = { title: 'One', publisher: null, url: null, claims: 1 }
  app.store.setState({
    data: merge(SAMPLE, {
      nodes: [],
      relationships: [
        relationship('clm:2023', 'CONDEMNED', 'state:cz', 'inc:campaign', {
          dateFrom: '2023-01-01',
          dateTo: '2023-12-31',
          documents: ['doc:2024'],
        }),
        relationship('clm:2025', 'CONDEMNED', 'state:cz', 'inc:campaign', {
          dateFrom: '2025-02-01',
          dateTo: '2025-02-01',
          documents: ['doc:2025'],
        }),
      ],
    }),
    documents: ready([
      { ...document, id: 'doc:2024', published: '2024-03-01' },
      { ...document, id: 'doc:2025', published: '2025-03-01' },
    ]),
  })
  return app
}

const shown = ({ store }: App) => [...shownIn(store.getState()).relationships]

describe('a window in time', () => {
  it('shows while it is pulled, and makes one step when it stands', () => {
    const app = started()
    for (const to of ['2025-06-30', '2025-01-31', '2024-12-31']) {
      app.actions.tryTime({ ...UNTIL_2024, to })
    }
    expect(shown(app)).toEqual(['clm:2023'])
    expect(app.store.getState().link.time).toBeNull()
    expect(app.store.getState().history.past).toHaveLength(0)

    app.actions.setTime(UNTIL_2024)
    expect(app.store.getState()).toMatchObject({ link: { time: UNTIL_2024 }, trial: null })
    expect(app.store.getState().history.past).toHaveLength(1)
    app.actions.undo()
    expect(shown(app)).toHaveLength(7)
  })

  it('is let go without a trace', () => {
    const app = started()
    app.actions.tryTime(UNTIL_2024)
    expect(timeIn(app.store.getState())).toEqual(UNTIL_2024)
    app.actions.dropTrial()
    expect(shown(app)).toHaveLength(7)
  })

  it('makes no step where nothing changes', () => {
    const app = started()
    app.actions.setTime(UNTIL_2024)
    app.actions.setTime({ ...UNTIL_2024 })
    expect(app.store.getState().history.past).toHaveLength(1)
  })

  it('keeps its days on the other clock, and its clock after it is cleared', () => {
    const app = started()
    app.actions.setTime(UNTIL_2024)
    app.actions.setClock('publication')
    expect(app.store.getState().link.time).toEqual({ ...UNTIL_2024, clock: 'publication' })
    expect(shown(app)).toEqual(['clm:2023'])
    app.actions.setTime(null)
    expect(clockIn(app.store.getState())).toBe('publication')
  })

  it('does not narrow its own histogram', () => {
    const app = started()
    const before = histogramIn(app.store.getState())
    expect(before).toMatchObject({ dated: 2, undated: 5 })
    app.actions.setTime(UNTIL_2024)
    expect(histogramIn(app.store.getState())).toBe(before)
    app.actions.toggleFilter('types', 'CONDEMNED')
    expect(histogramIn(app.store.getState())).toMatchObject({ dated: 2, undated: 0 })
  })
})

describe('a comparison', () => {
  it('leaves out what was not public by its second day, and marks what was added', () => {
    const app = started()
    app.actions.setComparison({ from: '2024-01-01', to: '2024-12-31' })
    const state = app.store.getState()
    expect(clockIn(state)).toBe('publication')
    expect(shown(app)).toEqual(['clm:2023'])
    expect([...(marksIn(state) ?? [])]).toEqual([['clm:2023', 'added']])
    expect(changesIn(state)?.get('clm:2025')).toBe('absent')
    expect(changesIn(state)?.get('clm:1')).toBe('unknown')
  })

  it('marks nothing where there is none', () => {
    expect(marksIn(started().store.getState())).toBeNull()
  })
})
