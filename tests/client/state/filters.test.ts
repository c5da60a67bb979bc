import { describe, expect, it } from 'vitest'
import {
  countFacets,
  NO_FILTERS,
  toggle,
  visibleIn,
  withSelected,
} from '../../../client/state/filters.ts'
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

  it('keeps only what is disputed, and what disputes it', () => {
    expect(shown({ contested: true }).relationships).toEqual(['clm:1', 'clm:4'])
    const accusations = { contested: true, types: ['ATTRIBUTED_TO'] }
    expect(shown(accusations).relationships).toEqual(['clm:1'])
  })
})

describe('withSelected', () => {
  const visible = visibleIn(SAMPLE, { ...NO_FILTERS, types: ['TARGETED'] })

  it('adds a selected relationship with its ends', () => {
    const { nodes, relationships } = withSelected(SAMPLE, visible, {
      type: 'relationship',
      id: 'clm:5',
    })
    expect([...relationships]).toEqual(['clm:3', 'clm:5'])
    expect([...nodes].toSorted()).toEqual(['grp:apt31', 'inc:campaign', 'state:cn', 'state:cz'])
  })

  it('adds a selected node, and nothing for what is not loaded', () => {
    expect(withSelected(SAMPLE, visible, { type: 'node', id: 'col:alone' }).nodes).toContain(
      'col:alone',
    )
    expect(withSelected(SAMPLE, visible, { type: 'relationship', id: 'clm:0' })).toBe(visible)
    expect(withSelected(SAMPLE, visible, null)).toBe(visible)
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
