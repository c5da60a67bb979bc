import { describe, expect, it } from 'vitest'
import { merge, neighbourIds, parallelsOf } from '../../../graph-data/model/graph-data.ts'
import { neighboursOf } from '../../../client/state/neighbours.ts'
import { node, relationship, SAMPLE } from '../sample.ts'

describe('merge', () => {
  it('replaces what has the same id and keeps the rest', () => {
    const renamed = node('state:cz', 'state', 'Czechia')
    const merged = merge(SAMPLE, { nodes: [renamed], relationships: [] })
    expect(merged.nodes.size).toBe(SAMPLE.nodes.size)
    expect(merged.nodes.get('state:cz')).toBe(renamed)
  })

  it('leaves out a relationship without both ends', () => {
    const loose = relationship('clm:9', 'TARGETED', 'state:cz', 'state:unknown')
    expect(merge(SAMPLE, { nodes: [], relationships: [loose] }).relationships.has('clm:9')).toBe(
      false,
    )
  })
})

describe('parallelsOf', () => {
  it('finds what joins the same two, whichever way', () => {
    const ids = parallelsOf(SAMPLE, { source: 'state:cn', target: 'inc:campaign' })
    expect(ids.map(({ id }) => id)).toEqual(['clm:2', 'clm:4'])
  })
})

describe('neighboursOf', () => {
  it('puts the one with the most relationships first, with their types', () => {
    const [first] = neighboursOf(SAMPLE, 'inc:campaign')
    expect(first?.node.id).toBe('state:cn')
    expect(first?.count).toBe(2)
    expect(first?.types).toEqual([
      ['ATTRIBUTED_TO', 1],
      ['REJECTED', 1],
    ])
  })

  it('finds nobody for one that stands alone', () => {
    expect(neighboursOf(SAMPLE, 'col:alone')).toEqual([])
    expect(neighbourIds(SAMPLE, 'col:alone')).toEqual([])
  })
})
