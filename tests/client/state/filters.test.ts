import { describe, expect, it } from 'vitest'
import { countFacets } from '../../../client/state/facet-counts.ts'
import { NO_FILTERS, toggle, type Filters } from '../../../client/state/filters.ts'
import {
  canvasOf,
  NARROW_NOTHING,
  visibleIn,
  withSelected,
  type Narrowing,
} from '../../../client/state/visible.ts'
import { SAMPLE } from '../sample.ts'

const shown = (filters: Partial<Filters>, narrowing: Partial<Narrowing> = {}) => {
  const { nodes, relationships } = visibleIn(SAMPLE, {
    ...NARROW_NOTHING,
    ...narrowing,
    filters: { ...NO_FILTERS, ...filters },
  })
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

  it('keeps what nobody is named for, and what is denied', () => {
    expect(shown({ sources: ['none'] }).relationships).not.toContain('clm:4')
    expect(shown({ sources: ['none'] }).relationships).toHaveLength(4)
    expect(shown({ sources: ['one'] }).relationships).toEqual([])
    expect(shown({ stances: ['denies'] }).relationships).toEqual([])
    expect(shown({ stances: ['asserts', 'denies'] }).relationships).toHaveLength(5)
  })

  it('keeps only what is disputed, and what disputes it', () => {
    expect(shown({ contested: true }).relationships).toEqual(['clm:1', 'clm:4'])
    const accusations = { contested: true, types: ['ATTRIBUTED_TO'] }
    expect(shown(accusations).relationships).toEqual(['clm:1'])
  })
})

describe('what a person hides or keeps', () => {
  it('goes with its relationships, whatever is asked for', () => {
    const hidden = ['state:cn', 'clm:3']
    expect(shown({}, { hidden }).relationships).toEqual(['clm:1'])
    expect(shown({ types: ['TARGETED'] }, { hidden }).relationships).toEqual([])
  })

  it('leaves only what is kept, and what joins it', () => {
    expect(shown({}, { only: ['inc:campaign', 'state:cn', 'state:gone'] })).toEqual({
      nodes: ['inc:campaign', 'state:cn'],
      relationships: ['clm:2', 'clm:4'],
    })
    expect(canvasOf(SAMPLE, { ...NARROW_NOTHING, only: [] }).nodes.size).toBe(0)
  })
})

describe('the least degree', () => {
  it('keeps what joins nodes that have so many of what is left', () => {
    expect(shown({ degree: 2 }).nodes).toEqual(['grp:apt31', 'inc:campaign', 'state:cn'])
    expect(shown({ degree: 2, types: ['ATTRIBUTED_TO'] }).nodes).toEqual([])
  })
})

describe('withSelected', () => {
  const visible = visibleIn(SAMPLE, {
    ...NARROW_NOTHING,
    filters: { ...NO_FILTERS, types: ['TARGETED'] },
  })

  it('adds a selected relationship with its ends', () => {
    const { nodes, relationships } = withSelected(SAMPLE, visible, [
      { type: 'relationship', id: 'clm:5' },
    ])
    expect([...relationships]).toEqual(['clm:3', 'clm:5'])
    expect([...nodes].toSorted()).toEqual(['grp:apt31', 'inc:campaign', 'state:cn', 'state:cz'])
  })

  it('adds a selected node, and nothing for what is not loaded', () => {
    expect(withSelected(SAMPLE, visible, [{ type: 'node', id: 'col:alone' }]).nodes).toContain(
      'col:alone',
    )
    expect(withSelected(SAMPLE, visible, [{ type: 'relationship', id: 'clm:0' }])).toEqual(visible)
    expect(withSelected(SAMPLE, visible, [])).toBe(visible)
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
    const counts = countFacets(SAMPLE, canvasOf(SAMPLE, NARROW_NOTHING))
    expect(counts.kinds.get('state')).toBe(2)
    expect(counts.types.get('ATTRIBUTED_TO')).toBe(2)
    expect(counts.certainties.get('explicit')).toBe(3)
    expect(counts.contested).toBe(1)
  })
})
