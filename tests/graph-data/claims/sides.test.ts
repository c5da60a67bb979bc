import { describe, expect, it } from 'vitest'
import { merge, NO_DATA } from '../../../graph-data/model/graph-data.ts'
import { sideOf, sidesOf, structureOf } from '../../../graph-data/claims/sides.ts'
import { node, relationship } from '../../client/sample.ts'

const named = (id: string) => ({ id, name: id, kind: '' })

const STRUCTURE = structureOf(
  merge(NO_DATA, {
    nodes: [
      node('per:minister', 'person'),
      node('org:ministry', 'government-body'),
      node('state:cz', 'state', 'Czech Republic'),
      node('state:de', 'state'),
      node('state:tw', 'state'),
      node('state:cn', 'state'),
      node('io:eu', 'international-organisation'),
      node('col:countries', 'collective'),
      node('org:a', 'government-body'),
      node('org:b', 'government-body'),
    ],
    relationships: [
      relationship('clm:1', 'HOLDS_OFFICE', 'per:minister', 'org:ministry'),
      relationship('clm:2', 'PART_OF', 'org:ministry', 'state:cz', { certainty: 'implied' }),
      relationship('clm:3', 'MEMBER_OF', 'state:cz', 'io:eu'),
      relationship('clm:4', 'MEMBER_OF', 'state:cz', 'col:countries'),
      relationship('clm:5', 'PART_OF', 'state:tw', 'state:cn', { certainty: 'hedged' }),
      relationship('clm:6', 'PART_OF', 'org:a', 'org:b'),
      relationship('clm:7', 'PART_OF', 'org:b', 'org:a'),
      relationship('clm:8', 'PART_OF', 'state:de', 'state:cn', { stance: 'denies' }),
    ],
  }),
)

describe('sideOf', () => {
  it('climbs from the office holder to the state, and not to what the state is a member of', () => {
    expect(sideOf(STRUCTURE, 'per:minister')).toBe('state:cz')
    expect(sideOf(STRUCTURE, 'state:cz')).toBe('state:cz')
  })

  it.each(['state:tw', 'state:de'])('keeps %s apart, of which it is only considered', (id) => {
    expect(sideOf(STRUCTURE, id)).toBe(id)
  })

  it('ends where two are said to be part of each other', () => {
    expect(['org:a', 'org:b']).toContain(sideOf(STRUCTURE, 'org:a'))
  })

  it('leaves one who is not loaded alone', () => {
    expect(sideOf(STRUCTURE, 'per:nobody')).toBe('per:nobody')
  })
})

describe('sideOf, where no claim says to whom a body belongs', () => {
  const of = (id: string, kind: string, country: string) => {
    const made = node(id, kind)
    return { ...made, properties: { ...made.properties, country } }
  }
  const service = of('svc:bis', 'intelligence-service', 'CZ')
  const ministry = of('org:mfa', 'government-body', 'CZ')
  const company = of('grp:sellers', 'threat-group', 'CZ')
  const state = of('state:cz', 'state', 'CZ')
  const structureWith = (...nodes: ReturnType<typeof of>[]) =>
    structureOf(merge(NO_DATA, { nodes, relationships: [] }))

  it('takes official bodies for their state, and nobody else of the country', () => {
    const structure = structureWith(service, ministry, company, state)
    expect(sideOf(structure, 'svc:bis')).toBe('state:cz')
    expect(sideOf(structure, 'org:mfa')).toBe('state:cz')
    expect(sideOf(structure, 'grp:sellers')).toBe('grp:sellers')
  })

  it('takes them for one side also where the state is not here', () => {
    const structure = structureWith(service, ministry)
    expect(sideOf(structure, 'org:mfa')).toBe(sideOf(structure, 'svc:bis'))
  })
})

describe('sidesOf', () => {
  it('counts those who belong together once, and each speaker once', () => {
    const speakers = ['per:minister', 'org:ministry', 'per:minister', 'state:de'].map(named)
    expect(sidesOf(STRUCTURE, speakers)).toEqual([
      {
        id: 'state:cz',
        name: 'Czech Republic',
        speakers: [named('per:minister'), named('org:ministry')],
      },
      { id: 'state:de', name: 'state:de', speakers: [named('state:de')] },
    ])
  })

  it('leaves out a collective beside its own members, and counts it without them', () => {
    const ids = (...speakers: string[]) =>
      sidesOf(STRUCTURE, speakers.map(named)).map(({ id }) => id)
    expect(ids('col:countries', 'state:cz')).toEqual(['state:cz'])
    expect(ids('col:countries', 'state:de')).toEqual(['col:countries', 'state:de'])
  })
})
