import { describe, expect, it } from 'vitest'
import { createAppStore, type AppState } from '../../../client/state/app-state.ts'
import { countryName } from '../../../client/state/country-name.ts'
import {
  activeCount,
  canvasCounts,
  facetOptions,
  findOptions,
  greatestDegree,
} from '../../../client/state/facet-options.ts'
import { NO_FILTERS } from '../../../client/state/filters.ts'
import { DEFAULT_LINK } from '../../../client/state/link.ts'
import { SAMPLE } from '../sample.ts'

function stateWith(link: Partial<AppState['link']>): AppState {
  const store = createAppStore({ ...DEFAULT_LINK, ...link })
  store.setState({ data: SAMPLE })
  return store.getState()
}

describe('canvasCounts', () => {
  it('counts what is on the canvas, whatever the filters ask for', () => {
    const filters = { ...NO_FILTERS, types: ['TARGETED'] }
    expect(canvasCounts(stateWith({ filters })).kinds.get('state')).toBe(2)
  })

  it('leaves out what is hidden, with what hangs on it', () => {
    const counts = canvasCounts(stateWith({ hidden: ['state:cn'] }))
    expect(counts.kinds.get('state')).toBe(1)
    expect(counts.types.get('REJECTED')).toBeUndefined()
  })

  it('counts what lies in the time that is shown, and keeps the rest of the canvas with none', () => {
    const time = { clock: 'event', from: '1990-01-01', to: '1990-12-31', undated: false } as const
    const counts = canvasCounts(stateWith({ time }))
    expect(counts.types.get('ATTRIBUTED_TO')).toBe(0)
    expect(counts.kinds.get('state')).toBe(0)
  })
})

describe('greatestDegree', () => {
  it('is that of the busiest node on the canvas', () => {
    expect(greatestDegree(stateWith({}))).toBe(4)
    expect(greatestDegree(stateWith({ only: ['inc:campaign', 'state:cz'] }))).toBe(1)
    expect(greatestDegree(stateWith({ only: [] }))).toBe(0)
  })
})

describe('facetOptions', () => {
  const counts = new Map([
    ['b', 1],
    ['c', 5],
    ['a', 1],
  ])

  it('has the most frequent first, then by title', () => {
    const options = facetOptions(counts, [], (value) => value.toUpperCase())
    expect(options.map(({ title, count }) => `${title} ${count}`)).toEqual(['C 5', 'A 1', 'B 1'])
  })

  it('keeps what is asked for, though none of it is there', () => {
    const options = facetOptions(counts, ['a', 'x'], (value) => value)
    expect(options.at(-1)).toEqual({ value: 'x', title: 'x', count: 0 })
    expect(options).toHaveLength(4)
  })
})

describe('findOptions', () => {
  const options = facetOptions(new Map([['l', 1]]), [], () => 'Jan Lipavský')

  it('looks past case and accents, and wants every word', () => {
    expect(findOptions(options, 'LIPAVSKY jan')).toHaveLength(1)
    expect(findOptions(options, 'lipavsky petr')).toHaveLength(0)
  })
})

describe('activeCount', () => {
  it('counts every value, and the two switches', () => {
    expect(activeCount(NO_FILTERS)).toBe(0)
    const filters = { ...NO_FILTERS, kinds: ['state', 'person'], contested: true, degree: 3 }
    expect(activeCount(filters)).toBe(4)
  })
})

describe('countryName', () => {
  it('names a code, and leaves alone what is none', () => {
    expect(countryName('GB')).toBe('United Kingdom')
    expect(countryName('Atlantis')).toBe('Atlantis')
    expect(countryName('QQ')).toBe('QQ')
  })
})
