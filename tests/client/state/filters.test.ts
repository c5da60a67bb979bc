import { describe, expect, it } from 'vitest'
import { countFacets, NO_FILTERS, toggle, visibleIn } from '../../../client/state/filters.ts'
import { SAMPLE } from '../sample.ts'

const shown = (filters: Partial<typeof NO_FILTERS>) => {
  const { nodes, relationships } = visibleIn(SAMPLE, { ...NO_FILTERS, ...filters })
  return { nodes: [...nodes].toSorted(), relationships: [...relationships] }
}

describe('visibleIn', () => {
  it('leaves everything without filters, the unconnected too', () => {
    expect(shown({}).nodes).toContain('col:alone')
    expect(shown({}).relationships).toHaveLength(5)
  })

  it('keeps the relationships of a type and their ends', () => {
    expect(shown({ types: ['TARGETED'] })).toEqual({
      nodes: ['inc:campaign', 'state:cz'],
      relationships: ['clm:3'],
    })
  })

  it('asks for every facet at once', () => {
    const filters = { types: ['ATTRIBUTED_TO'], certainties: ['implied'] }
    expect(shown(filters).relationships).toEqual(['clm:2'])
  })

  it('keeps what has an end of the kind', () => {
    expect(shown({ kinds: ['threat-group'] }).relationships).toEqual(['clm:1', 'clm:5'])
  })

  it('shows an unconnected node while only its kind is asked for', () => {
    expect(shown({ kinds: ['collective'] }).nodes).toEqual(['col:alone'])
    expect(shown({ kinds: ['collective'], types: ['TARGETED'] }).nodes).toEqual([])
  })

  it('keeps only what is disputed', () => {
    expect(shown({ contested: true }).relationships).toEqual(['clm:1'])
  })
})

describe('toggle', () => {
  it('adds in order and takes away again', () => {
    const one = toggle(NO_FILTERS, 'types', 'TARGETED')
    const two = toggle(one, 'types', 'CONDEMNED')
    expect(two.types).toEqual(['CONDEMNED', 'TARGETED'])
    expect(toggle(two, 'types', 'CONDEMNED')).toEqual(one)
  })
})

describe('countFacets', () => {
  it('counts kinds, types, certainties and what is disputed', () => {
    const counts = countFacets(SAMPLE)
    expect(counts.kinds.get('state')).toBe(2)
    expect(counts.types.get('ATTRIBUTED_TO')).toBe(2)
    expect(counts.certainties.get('explicit')).toBe(3)
    expect(counts.contested).toBe(1)
  })
})
