import { describe, expect, it } from 'vitest'
import { isOf } from '../../../../client/graph/layout/first-layout.ts'
import { firstInput } from '../../../../client/graph/layout/first-input.ts'
import type { LayoutInput } from '../../../../graph-data/picture/layout/arrangement.ts'
import { NO_DATA } from '../../../../graph-data/model/graph-data.ts'
import { inputOf, layoutNode } from './sample.ts'

const PIN = new Map([['a', { x: 1, y: 2 }]])
const INPUT = inputOf({ nodes: [layoutNode('a'), layoutNode('b')], fixed: PIN })
const PLACES = new Map([...PIN, ['b', { x: 3, y: 4 }]])

describe('a layout that was begun before the page', () => {
  it('is taken where the same was asked of the same nodes', () => {
    expect(isOf(INPUT, { places: PLACES, terms: { ...INPUT, fixed: new Map(PIN) } })).toBe(true)
  })

  it.each<[string, Partial<LayoutInput>]>([
    ['layout', { layout: 'roles' }],
    ['shape of the screen', { aspect: 0.5 }],
    ['middle', { centre: ['b'] }],
    ['pin', { fixed: new Map() }],
    ['place of a pin', { fixed: new Map([['a', { x: 1, y: 9 }]]) }],
    ['node that is pinned', { fixed: new Map([['b', { x: 1, y: 2 }]]) }],
    ['number of nodes', { nodes: [layoutNode('a')] }],
    ['node', { nodes: [layoutNode('a'), layoutNode('c')] }],
  ])('is not taken for another %s', (_, change) => {
    expect(isOf({ ...INPUT, ...change }, { places: PLACES, terms: INPUT })).toBe(false)
  })

  it('keeps of the known places those of nodes that are there', () => {
    const node = { id: 'a', labels: ['Actor'], properties: { name: 'A' } }
    const data = { ...NO_DATA, nodes: new Map([['a', node]]) }
    const known = new Map([...PIN, ['gone', { x: 0, y: 0 }]])
    const request = { layout: 'force', known, pinned: new Set<string>() } as const
    expect(firstInput(data, 1.5, request).fixed).toEqual(PIN)
  })

  it('is not bent by pins, which a person put over a finished layout', () => {
    const node = { id: 'a', labels: ['Actor'], properties: { name: 'A' } }
    const data = { ...NO_DATA, nodes: new Map([['a', node]]) }
    const request = { layout: 'force', known: PIN, pinned: new Set(['a']) } as const
    expect(firstInput(data, 1.5, request).fixed).toEqual(new Map())
  })
})
