import { describe, expect, it } from 'vitest'
import { communityGroups, countryGroups, MOST_GROUPS } from '../../../client/state/colour-groups.ts'
import type { GraphData } from '../../../graph-data/model/graph-reading.ts'
import { merge, NO_DATA } from '../../../graph-data/model/graph-data.ts'
import { canvasOf } from '../../../client/state/visible.ts'
import { node, SAMPLE } from '../sample.ts'

function from(countries: readonly (string | null)[]): GraphData {
  const nodes = countries.map((country, index) => {
    const one = node(`state:${index}`, 'state')
    return country === null ? one : { ...one, properties: { ...one.properties, country } }
  })
  return merge(NO_DATA, { nodes, relationships: [] })
}

function groupsOf(countries: readonly (string | null)[]) {
  const data = from(countries)
  return countryGroups(data, canvasOf(data, { only: null, hidden: [] })).map(
    ({ title, ids, colour }) => [title, ids.length, colour] as const,
  )
}

const MANY = ['CZ', 'CN', 'RU', 'GB', 'US', 'DE', 'PL', 'TW', 'FR'].slice(0, MOST_GROUPS + 2)

describe('countries', () => {
  it('come by how many belong to them, by name, and those without one last', () => {
    expect(groupsOf([null, 'CN', 'CZ', 'CZ'])).toEqual([
      ['Czechia', 2, 0],
      ['China', 1, 1],
      ['No country', 1, null],
    ])
  })

  it('share one colour where there are more than the palette has', () => {
    const groups = groupsOf(MANY)
    expect(groups.filter(([, , colour]) => colour !== null)).toHaveLength(MOST_GROUPS)
    expect(groups.at(-1)).toEqual(['Other countries', 2, null])
  })

  it('keep their name where only one has no colour of its own', () => {
    const last = groupsOf(MANY.slice(0, MOST_GROUPS + 1)).at(-1)
    expect(last).toEqual(['United States', 1, null])
  })
})

describe('communities', () => {
  const visible = canvasOf(SAMPLE, { only: null, hidden: [] })

  it('are named by their most connected members', () => {
    const ids = ['grp:apt31', 'inc:campaign', 'state:cn', 'state:cz']
    const [first, alone] = communityGroups(SAMPLE, visible, [ids, ['col:alone']])
    expect(first).toMatchObject({ key: '1', title: '1: Campaign, China, …', colour: 0 })
    expect(alone).toMatchObject({ title: 'Joined to nothing', ids: ['col:alone'], colour: null })
  })
})
