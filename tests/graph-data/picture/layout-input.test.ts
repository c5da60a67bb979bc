import { describe, expect, it } from 'vitest'
import { layoutInput } from '../../../graph-data/picture/layout/layout-input.ts'
import { merge } from '../../../graph-data/model/graph-data.ts'
import { node, relationship, SAMPLE } from '../../client/sample.ts'

describe('layoutInput', () => {
  const data = merge(SAMPLE, {
    nodes: [
      {
        ...node('org:cz-mfa', 'government-body', 'Czech foreign ministry'),
        properties: { kind: 'government-body', name: 'Czech foreign ministry', country: 'CZ' },
      },
    ],
    relationships: [
      relationship('clm:6', 'TARGETED', 'inc:campaign', 'org:cz-mfa', {
        assertedBy: ['Czech foreign ministry'],
      }),
    ],
  })

  it('tells of each node what the layouts ask for', () => {
    const byId = new Map(layoutInput(data, 1.5).nodes.map((entry) => [entry.id, entry]))
    expect(byId.get('org:cz-mfa')).toMatchObject({
      kind: 'government-body',
      country: 'CZ',
      isIncident: false,
      asserts: true,
    })
    expect(byId.get('inc:campaign')).toMatchObject({
      kind: 'campaign',
      country: null,
      isIncident: true,
      asserts: false,
    })
  })

  it('asks for the layout by force where nothing else is asked for', () => {
    expect(layoutInput(data, 1.5)).toMatchObject({ layout: 'force', centre: [], aspect: 1.5 })
    const request = { layout: 'radial', centre: ['state:cz'], fixed: new Map() } as const
    expect(layoutInput(data, 1.5, request)).toMatchObject(request)
  })

  it('gives the same input whatever the order in which data came', () => {
    const nodes = [...data.nodes.values()].toReversed()
    const relationships = [...data.relationships.values()].toReversed()
    const turned = merge({ nodes: new Map(), relationships: new Map() }, { nodes, relationships })
    expect(layoutInput(turned, 1.5)).toEqual(layoutInput(data, 1.5))
  })
})
