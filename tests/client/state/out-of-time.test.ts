import { describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../client/state/app.ts'
import { DEFAULT_LINK } from '../../../client/state/link.ts'
import { LOADING, ready } from '../../../client/state/loadable.ts'
import { outOfTimeIn, outOfTimeInWords, windowAt } from '../../../client/state/out-of-time.ts'
import type { Clock, TimeWindow } from '../../../client/state/time.ts'
import { merge, NO_DATA } from '../../../graph-data/model/graph-data.ts'
import { apiStub } from '../api-stub.ts'
import { node, relationship } from '../sample.ts'

const condemned = (id: string, from: string | null, to: string | null, document: string) =>
  relationship(id, 'CONDEMNED', 'state:cz', 'inc:campaign', {
    dateFrom: from,
    dateTo: to,
    documents: [document],
  })

/** What happened in 2022, in May 2024 and at no known time, published in 2023 and in 2025. */
function started(): App {
  const app = createApp(apiStub({}), DEFAULT_LINK)
  const document = { title: 'One', publisher: null, url: null, claims: 1 }
  app.store.setState({
    data: merge(NO_DATA, {
      nodes: [node('state:cz', 'state'), node('inc:campaign', 'campaign')],
      relationships: [
        condemned('clm:1', '2022-01-01', '2022-12-31', 'doc:early'),
        condemned('clm:2', '2024-05-01', '2024-05-31', 'doc:late'),
        condemned('clm:3', null, null, 'doc:late'),
      ],
    }),
    documents: ready([
      { ...document, id: 'doc:early', published: '2023-02-01' },
      { ...document, id: 'doc:late', published: '2025-05-28' },
    ]),
  })
  return app
}

const window = (from: string | null, to: string | null, clock: Clock = 'event'): TimeWindow => ({
  clock,
  from,
  to,
  undated: false,
})

function wordsOf({ store }: App): string | null {
  const found = outOfTimeIn(store.getState())
  return found && outOfTimeInWords(found)
}

describe('a window in which nothing lies', () => {
  it.each([
    [window(null, '2020-12-31'), 'Nothing here is dated before 1 January 2022.'],
    [window('2025-01-01', null), 'Nothing here is dated after 31 May 2024.'],
    [
      window('2023-02-01', '2023-03-01'),
      'Nothing here is dated between 31 December 2022 and 1 May 2024.',
    ],
    [
      window(null, '2022-12-31', 'publication'),
      'Nothing here was published before 1 February 2023.',
    ],
    [window('2025-06-01', null, 'publication'), 'Nothing here was published after 28 May 2025.'],
  ])('%j: %s', (time, words) => {
    const app = started()
    app.actions.setTime(time)
    expect(wordsOf(app)).toBe(words)
  })

  it('is told of a comparison too, and twice by the same answer', () => {
    const app = started()
    app.actions.setComparison({ from: '2022-01-01', to: '2022-12-31' })
    expect(wordsOf(app)).toBe('Nothing here was published before 1 February 2023.')
    const state = app.store.getState()
    expect(outOfTimeIn(state)).toBe(outOfTimeIn(state))
  })

  it('is not told where something is left, where filters are the reason, or too early to know', () => {
    const app = started()
    expect(wordsOf(app)).toBeNull()
    app.actions.setTime(window(null, '2022-06-01'))
    expect(wordsOf(app)).toBeNull()
    app.actions.setTime(window(null, '2020-12-31', 'publication'))
    app.store.setState({ documents: LOADING })
    expect(wordsOf(app)).toBeNull()
    app.actions.setTime(window(null, '2020-12-31'))
    app.actions.toggleFilter('types', 'SUMMONED')
    expect(wordsOf(app)).toBeNull()
  })

  it('looks only at what is on the canvas and passes the filters', () => {
    const app = started()
    app.store.setState(({ link }) => ({ link: { ...link, hidden: ['clm:1'] } }))
    app.actions.setTime(window(null, '2023-06-01'))
    expect(wordsOf(app)).toBe('Nothing here is dated before 1 May 2024.')
  })

  it('blames no date where nothing bears one', () => {
    const app = started()
    app.store.setState(({ link }) => ({ link: { ...link, hidden: ['clm:1', 'clm:2'] } }))
    app.actions.setTime(window(null, '2020-12-31'))
    expect(wordsOf(app)).toBe('Nothing here lies in the time window.')
  })
})

describe('the way out of it', () => {
  it.each([
    [null, '2020-12-31', 'after', null, '2022-01-01'],
    ['2020-01-01', '2020-12-31', 'after', '2022-01-01', '2022-01-01'],
    ['2025-01-01', null, 'before', '2022-01-01', null],
    ['2025-01-01', '2025-12-31', 'before', '2022-01-01', '2022-01-01'],
  ] as const)('from %s to %s, %s', (from, to, side, first, last) => {
    const moved = windowAt('2022-01-01', side, window(from, to))
    expect(moved).toEqual(window(first, last))
  })
})
