import { describe, expect, it } from 'vitest'
import { merge, NO_DATA } from '../../../graph-data/model/graph-data.ts'
import { independentSources } from '../../../client/state/independent-sources.ts'
import { fewSourcesIn } from '../../../client/state/sources.ts'
import { canvasOf } from '../../../client/state/visible.ts'
import { node, relationship } from '../sample.ts'

const MINISTRY = 'Czech foreign ministry'
const CZECHIA = 'Czech Republic'
const POLAND = 'Poland'

function said(id: string, by: readonly string[], target = 'grp:apt31') {
  return relationship(id, 'ATTRIBUTED_TO', 'inc:campaign', target, { assertedBy: [...by] })
}

const DATA = merge(NO_DATA, {
  nodes: [
    node('inc:campaign', 'campaign'),
    node('grp:apt31', 'threat-group', 'APT31'),
    node('state:cn', 'state', 'China'),
    node('state:cz', 'state', CZECHIA),
    node('state:pl', 'state', POLAND),
    node('org:cz-mfa', 'government-body', MINISTRY),
  ],
  relationships: [
    said('clm:1', [MINISTRY]),
    said('clm:2', [CZECHIA, POLAND], 'state:cn'),
    relationship('clm:3', 'TARGETED', 'inc:campaign', 'org:cz-mfa', { assertedBy: [] }),
    relationship('clm:4', 'CONDEMNED', 'state:pl', 'inc:campaign', { assertedBy: [POLAND] }),
    relationship('clm:5', 'PART_OF', 'org:cz-mfa', 'state:cz', { assertedBy: [] }),
  ],
})

describe('what has few sources', () => {
  it('is said by one side, or by nobody who is named', () => {
    expect(Object.fromEntries(fewSourcesIn(DATA))).toEqual({ 'clm:1': 'one', 'clm:3': 'none' })
  })

  it('is not what another side says too, in a claim of its own', () => {
    const more = merge(DATA, { nodes: [], relationships: [said('clm:6', [POLAND])] })
    expect(fewSourcesIn(more).has('clm:1')).toBe(false)
  })

  it('is still what only the same side says again', () => {
    const more = merge(DATA, { nodes: [], relationships: [said('clm:6', [CZECHIA])] })
    expect(fewSourcesIn(more).get('clm:1')).toBe('one')
  })
})

describe('independentSources', () => {
  const visible = canvasOf(DATA, { only: null, hidden: [] })

  it('counts the ministry and its state as one', () => {
    expect(independentSources(DATA, visible).get('inc:campaign')).toBe(2)
    expect(independentSources(DATA, visible).get('grp:apt31')).toBe(1)
  })

  it('counts nobody where nobody is named', () => {
    expect(independentSources(DATA, visible).get('org:cz-mfa')).toBe(0)
  })

  it('hears only what is visible', () => {
    const few = { ...visible, relationships: new Set(['clm:1']) }
    expect(independentSources(DATA, few).get('inc:campaign')).toBe(1)
    expect(independentSources(DATA, few).get('state:cn')).toBe(0)
  })
})
