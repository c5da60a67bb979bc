import { describe, expect, it } from 'vitest'
import { arrange } from '../../../../client/graph/layout/arrange.ts'
import { ringsAround } from '../../../../client/graph/layout/hops.ts'
import { joinsOf } from '../../../../graph-data/picture/layout/joins.ts'
import { inputOf, layoutNode, line, placeOf } from './sample.ts'

/** A hub with twelve spokes of two nodes each, and one node alone. */
const spokes = Array.from({ length: 12 }, (_, index) => index)
const nodes = [
  layoutNode('hub'),
  ...spokes.flatMap((index) => [layoutNode(`near${index}`), layoutNode(`far${index}`)]),
  layoutNode('alone'),
]
const lines = spokes.flatMap((index) => [
  line('hub', `near${index}`),
  line(`near${index}`, `far${index}`),
])
const input = inputOf({ layout: 'radial', nodes, lines, aspect: 1 })

function distances(centre: readonly string[]): (id: string) => number {
  const { places } = arrange({ ...input, centre })
  const middle = placeOf(places, centre[0] ?? 'hub')
  return (id) => Math.hypot(placeOf(places, id).x - middle.x, placeOf(places, id).y - middle.y)
}

describe('the radial layout', () => {
  it('counts hops, and keeps apart what is not reached', () => {
    expect(
      ringsAround(['near0', 'far1'], nodes.slice(0, 7), joinsOf({ nodes, lines })),
    ).toMatchObject({
      reached: { 0: ['near0', 'far1'], 1: ['hub', 'far0', 'near1'] },
      unreached: [],
    })
    expect(ringsAround(['hub'], nodes, joinsOf(input)).unreached).toEqual(['alone'])
  })

  it('takes the node with the most lines for its centre, and puts farther hops farther out', () => {
    const distance = distances([])
    const near = spokes.map((index) => distance(`near${index}`))
    const far = spokes.map((index) => distance(`far${index}`))
    expect(distance('hub')).toBe(0)
    expect(Math.max(...near)).toBeLessThan(Math.min(...far))
    expect(distance('alone')).toBeGreaterThan(Math.max(...far))
  })

  it('keeps each node beside its parent', () => {
    const { places } = arrange(input)
    for (const index of spokes) {
      const own = placeOf(places, `far${index}`)
      const [nearest] = spokes.toSorted((a, b) => {
        const [one, other] = [placeOf(places, `near${a}`), placeOf(places, `near${b}`)]
        return (
          Math.hypot(one.x - own.x, one.y - own.y) - Math.hypot(other.x - own.x, other.y - own.y)
        )
      })
      expect(nearest).toBe(index)
    }
  })

  it('lays its rings around what is asked for', () => {
    const distance = distances(['far3'])
    expect(distance('near3')).toBeLessThan(distance('hub'))
    for (const index of spokes) {
      if (index !== 3) expect(distance('hub')).toBeLessThan(distance(`far${index}`))
    }
  })

  it('takes a centre that is not there for none', () => {
    expect(arrange({ ...input, centre: ['nobody'] })).toEqual(arrange(input))
  })
})
