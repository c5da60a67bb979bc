import { describe, expect, it } from 'vitest'
import { createAppStore, type AppState } from '../../../client/state/app-state.ts'
import { DEFAULT_LINK, type ViewLink } from '../../../client/state/link.ts'
import { colourGroupsIn, sizesIn, wantedBy, type Measured } from '../../../client/state/measured.ts'
import { shownIn } from '../../../client/state/shown.ts'
import { SAMPLE } from '../sample.ts'

function stateWith(link: Partial<ViewLink>): AppState {
  const store = createAppStore({ ...DEFAULT_LINK, ...link })
  store.setState({ data: SAMPLE })
  return store.getState()
}

function measured(state: AppState): Measured {
  const values = new Map([
    ['state:cn', 4],
    ['grp:apt31', 1],
  ])
  const communities = [['state:cn', 'grp:apt31']]
  return { visible: shownIn(state), centrality: 'pagerank', values, communities }
}

describe('what has to be measured', () => {
  it('is nothing for the plain picture', () => {
    expect(wantedBy(DEFAULT_LINK)).toBeNull()
    expect(wantedBy({ sizeBy: 'sources', colourBy: 'country' })).toBeNull()
  })

  it('is what sizes and colours ask for', () => {
    const wanted = wantedBy({ sizeBy: 'betweenness', colourBy: 'community' })
    expect(wanted).toEqual({ centrality: 'betweenness', communities: true })
  })
})

describe('sizes', () => {
  it('are shares of the greatest', () => {
    const state = stateWith({ sizeBy: 'pagerank' })
    const sizes = sizesIn({ ...state, measured: measured(state) })
    expect(sizes?.greatest).toBe(4)
    expect(sizes?.shares.get('state:cn')).toBe(1)
    expect(sizes?.shares.get('grp:apt31')).toBe(0.25)
  })

  it('are not those of another measure', () => {
    const state = stateWith({ sizeBy: 'betweenness' })
    expect(sizesIn({ ...state, measured: measured(state) })).toBeNull()
  })

  it('are not those of what was visible before', () => {
    const state = stateWith({ sizeBy: 'pagerank' })
    const before = measured(state)
    const link = { ...state.link, hidden: ['state:cz'] }
    expect(sizesIn({ ...state, link, measured: before })).toBeNull()
  })

  it('need no measuring for sources', () => {
    expect(sizesIn(stateWith({ sizeBy: 'sources' }))?.values.get('state:cz')).toBe(0)
  })
})

describe('colours', () => {
  it('are not those of communities that were visible before', () => {
    const state = stateWith({ colourBy: 'community' })
    const before = measured(state)
    expect(colourGroupsIn({ ...state, measured: before })).toHaveLength(1)
    const link = { ...state.link, hidden: ['state:cz'] }
    expect(colourGroupsIn({ ...state, link, measured: before })).toBeNull()
  })

  it('need no groups for kinds', () => {
    expect(colourGroupsIn(stateWith({}))).toBeNull()
  })
})
