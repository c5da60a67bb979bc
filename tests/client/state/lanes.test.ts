import { describe, expect, it } from 'vitest'
import { merge, NO_DATA } from '../../../graph-data/model/graph-data.ts'
import { lanesOf, type LaneOptions } from '../../../client/state/lanes.ts'
import { node, relationship } from '../sample.ts'

const DATA = merge(NO_DATA, {
  nodes: [
    node('state:cz', 'state', 'Czech Republic'),
    node('state:cn', 'state', 'China'),
    node('inc:campaign', 'campaign', 'Campaign'),
    node('inc:attack', 'incident', 'Attack'),
  ],
  relationships: [
    relationship('clm:1', 'CONDEMNED', 'state:cz', 'inc:campaign', {
      date: '2025-05',
      dateFrom: '2025-05-01',
      dateTo: '2025-05-31',
      disputedBy: ['clm:9'],
    }),
    relationship('clm:2', 'TARGETED', 'inc:campaign', 'state:cz', {
      date: '2022/..',
      dateFrom: '2022-01-01',
    }),
    relationship('clm:3', 'TARGETED', 'inc:attack', 'state:cz'),
    relationship('clm:4', 'LINKED_TO', 'state:cn', 'state:cz'),
    relationship('clm:5', 'PART_OF', 'inc:attack', 'inc:campaign'),
  ],
})
const ALL = new Set(DATA.relationships.keys())
const OPTIONS: LaneOptions = { by: 'incident', sort: 'first', clock: 'event', rest: 'Others' }

const laneNames = (more: Partial<LaneOptions>) =>
  lanesOf(DATA, ALL, { ...OPTIONS, ...more }, new Map()).map(({ name }) => name)

describe('lanes', () => {
  it('hold what joins their incident, in the order of the dates, undated apart', () => {
    const [campaign, attack, others] = lanesOf(DATA, ALL, OPTIONS, new Map())
    expect(campaign).toMatchObject({ id: 'inc:campaign', name: 'Campaign', kind: 'campaign' })
    expect(campaign?.dated.map(({ id }) => id)).toEqual(['clm:2', 'clm:1'])
    expect(campaign?.undated.map(({ id }) => id)).toEqual(['clm:5'])
    expect(attack?.undated.map(({ id }) => id)).toEqual(['clm:5', 'clm:3'])
    expect(others).toMatchObject({ id: null, name: 'Others' })
    expect(others?.undated.map(({ other }) => other)).toEqual(['China → Czech Republic'])
  })

  it('tell of each mark who is at its other end, which way, and when', () => {
    const [campaign] = lanesOf(DATA, ALL, OPTIONS, new Map())
    expect(campaign?.dated).toMatchObject([
      { other: 'Czech Republic', isOutward: true, isContested: false },
      { other: 'Czech Republic', isOutward: false, isContested: true },
    ])
    expect(campaign?.dated.map(({ when }) => when())).toEqual(['since 2022', 'May 2025'])
    expect(campaign?.dated[1]?.sentence()).toBe('Czech Republic condemned Campaign')
    expect(campaign?.undated[0]?.when()).toBeNull()
  })

  it('stand for the actors too, one relationship in the lane of each', () => {
    const lanes = lanesOf(DATA, ALL, { ...OPTIONS, by: 'actor' }, new Map())
    const marks = (name: string) => {
      const lane = lanes.find((each) => each.name === name)
      return [...(lane?.dated ?? []), ...(lane?.undated ?? [])].map(({ id }) => id)
    }
    expect(marks('China')).toEqual(['clm:4'])
    expect(marks('Czech Republic')).toEqual(['clm:2', 'clm:1', 'clm:4', 'clm:3'])
    expect(marks('Others')).toEqual(['clm:5'])
  })

  it('are sorted by first date, name or number, with the rest last', () => {
    expect(laneNames({ sort: 'first' })).toEqual(['Campaign', 'Attack', 'Others'])
    expect(laneNames({ sort: 'name' })).toEqual(['Attack', 'Campaign', 'Others'])
    expect(laneNames({ sort: 'count' })).toEqual(['Campaign', 'Attack', 'Others'])
    expect(laneNames({ sort: 'count', by: 'actor' })).toEqual(['Czech Republic', 'China', 'Others'])
  })

  it('hold only what is shown', () => {
    const [lane, ...others] = lanesOf(DATA, new Set(['clm:3', 'clm:gone']), OPTIONS, new Map())
    expect(lane?.name).toBe('Attack')
    expect(others).toEqual([])
  })
})
