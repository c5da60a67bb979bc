import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../../../client/graph/layout/arrange.ts'
import type { LayoutInput } from '../../../../graph-data/picture/layout/arrangement.ts'
import { LAYOUTS } from '../../../../graph-data/picture/layout/layouts.ts'
import { inputOf, layoutNode, line, overlapsIn, placeOf } from './sample.ts'

const KINDS = ['state', 'threat-group', 'office', 'person', 'collective', 'government-body']
const TYPES = ['ATTRIBUTED_TO', 'TARGETED', 'CONDEMNED', 'SUMMONED', 'PART_OF', 'LINKED_TO']

const looks = fc.record({
  look: fc.record({
    kind: fc.constantFrom(...KINDS),
    country: fc.constantFrom('CZ', 'CN', 'RU', null),
    isIncident: fc.boolean(),
    asserts: fc.boolean(),
    radius: fc.integer({ min: 5, max: 16 }),
    labelWidth: fc.integer({ min: 0, max: 140 }),
    labelHeight: fc.constantFrom(14, 28),
  }),
  pin: fc.option(
    fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -300, max: 300 }) }),
    { freq: 6 },
  ),
})

/** Any graph, with loops, parallel lines, lines to nowhere, disconnected parts and pinned nodes. */
function graphs(most: number): fc.Arbitrary<Omit<LayoutInput, 'layout'>> {
  return fc.array(looks, { maxLength: most, size: 'max' }).chain((all) => {
    const id = fc.integer({ min: 0, max: all.length }).map((number) => `n${number}`)
    return fc.record({
      lines: fc.array(fc.record({ source: id, target: id, type: fc.constantFrom(...TYPES) }), {
        maxLength: most * 2,
      }),
      centre: fc.array(id, { maxLength: 3 }),
      aspect: fc.constantFrom(1.5, 0.52),
      nodes: fc.constant(all.map(({ look }, number) => layoutNode(`n${number}`, look))),
      fixed: fc.constant(
        new Map(all.flatMap(({ pin }, number) => (pin ? [[`n${number}`, pin] as const] : []))),
      ),
    })
  })
}

describe.each(LAYOUTS)('arrange by %s', (layout) => {
  const isQuick = layout !== 'force'
  const [most, numRuns] = isQuick ? [60, 40] : [16, 15]

  it('finds a place with room for its name for every node, and moves no pinned one', () => {
    fc.assert(
      fc.property(graphs(most), (graph) => {
        const input = { ...graph, layout }
        const { places } = arrange(input)
        expect([...places.keys()].toSorted()).toEqual(input.nodes.map(({ id }) => id).toSorted())
        for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true)
        for (const [id, pin] of input.fixed) expect(places.get(id)).toEqual(pin)
        expect(overlapsIn(input, places)).toEqual([])
      }),
      { numRuns },
    )
  })

  it('gives the same picture for the same data', () => {
    fc.assert(
      fc.property(graphs(most), (graph) => {
        expect(arrange({ ...graph, layout })).toEqual(arrange({ ...graph, layout }))
      }),
      { numRuns: isQuick ? 10 : 4 },
    )
  })

  it('takes a single node, and none, and any graph of which all is pinned', () => {
    expect(arrange(inputOf({ layout })).places.size).toBe(0)
    const alone = arrange(inputOf({ layout, nodes: [layoutNode('a')], lines: [line('a', 'a')] }))
    expect(alone.places).toEqual(new Map([['a', { x: 0, y: 0 }]]))
    const fixed = new Map([
      ['a', { x: 10, y: 20 }],
      ['b', { x: 12, y: 20 }],
    ])
    const nodes = [layoutNode('a'), layoutNode('b')]
    expect(arrange(inputOf({ layout, nodes, fixed, lines: [line('a', 'b')] })).places).toEqual(
      fixed,
    )
  })

  it('lies in a wide space and stands in a high one', () => {
    const nodes = Array.from({ length: 40 }, (_, index) =>
      layoutNode(`n${index}`, {
        isIncident: index % 3 === 0,
        asserts: index % 3 === 1,
        country: index % 2 === 0 ? 'CZ' : 'CN',
      }),
    )
    const lines = nodes.slice(1).map(({ id }, index) => line(`n${Math.floor(index / 4)}`, id))
    const ratio = (aspect: number): number => {
      const { places } = arrange(inputOf({ layout, nodes, lines, aspect }))
      const all = nodes.map(({ id }) => placeOf(places, id))
      const across = all.map(({ x }) => x)
      const upwards = all.map(({ y }) => y)
      return (
        (Math.max(...across) - Math.min(...across)) / (Math.max(...upwards) - Math.min(...upwards))
      )
    }
    expect(ratio(1.5)).toBeGreaterThan(1)
    expect(ratio(0.52)).toBeLessThan(1)
  })
})
