import { describe, expect, it } from 'vitest'
import { merge } from '../../../graph-data/model/graph-data.ts'
import { itemsOfPair, pairsIn } from '../../../client/state/pairs.ts'
import { canvasOf } from '../../../client/state/visible.ts'
import { relationship, SAMPLE } from '../sample.ts'

const NOTHING_AWAY = { only: null, hidden: [] }

/** The sample with more between the campaign and China: five relationships between the two. */
const DATA = merge(SAMPLE, {
  nodes: [],
  relationships: [
    relationship('clm:0', 'ATTRIBUTED_TO', 'inc:campaign', 'state:cn', { certainty: 'implied' }),
    relationship('clm:6', 'ATTRIBUTED_TO', 'inc:campaign', 'state:cn', { certainty: 'hedged' }),
    relationship('clm:7', 'ATTRIBUTED_TO', 'inc:campaign', 'state:cn', { certainty: 'implied' }),
  ],
})
const ALL = canvasOf(DATA, NOTHING_AWAY)

describe('pairs', () => {
  it('draw one line for each two nodes that are joined, under the id of the first', () => {
    const { drawn } = pairsIn(DATA, ALL)
    expect([...drawn.keys()].toSorted()).toEqual(['clm:0', 'clm:1', 'clm:3', 'clm:5'])
    expect(drawn.get('clm:0')?.ids).toEqual(['clm:0', 'clm:2', 'clm:4', 'clm:6', 'clm:7'])
  })

  it('have the type of more than half, and the surest certainty', () => {
    const pair = pairsIn(DATA, ALL).drawn.get('clm:0')
    expect(pair?.types).toEqual([
      ['ATTRIBUTED_TO', 4],
      ['REJECTED', 1],
    ])
    expect(pair).toMatchObject({ type: 'ATTRIBUTED_TO', certainty: 'explicit' })
  })

  it('have no type where none leads', () => {
    const visible = { ...ALL, relationships: new Set(['clm:2', 'clm:4']) }
    expect(pairsIn(DATA, visible).drawn.get('clm:2')).toMatchObject({ type: null })
  })

  it('point to where any of their relationships points', () => {
    const { drawn } = pairsIn(DATA, ALL)
    expect(drawn.get('clm:0')).toMatchObject({ forth: true, back: true })
    expect(drawn.get('clm:3')).toMatchObject({ forth: true, back: false })
  })

  it('are contested where any of their relationships is', () => {
    const { drawn } = pairsIn(DATA, ALL)
    expect(drawn.get('clm:1')?.contested).toBe(true)
    expect(drawn.get('clm:0')?.contested).toBe(false)
  })

  it('leave out what is not visible', () => {
    const visible = { ...ALL, relationships: new Set(['clm:3', 'clm:6']) }
    expect([...pairsIn(DATA, visible).drawn.keys()]).toEqual(['clm:3', 'clm:6'])
  })
})

describe('itemsOfPair', () => {
  it('are all relationships of the pair, whichever of them is asked', () => {
    const pairs = pairsIn(DATA, { ...ALL, relationships: new Set(['clm:2', 'clm:4']) })
    expect(itemsOfPair(pairs, { type: 'relationship', id: 'clm:4' })).toEqual([
      { type: 'relationship', id: 'clm:2' },
      { type: 'relationship', id: 'clm:4' },
    ])
  })

  it('are a node itself', () => {
    const target = { type: 'node', id: 'state:cn' } as const
    expect(itemsOfPair(pairsIn(DATA, ALL), target)).toEqual([target])
  })
})
