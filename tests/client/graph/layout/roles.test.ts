import { describe, expect, it } from 'vitest'
import { arrange } from '../../../../client/graph/layout/arrange.ts'
import { rolesOf, ROLES } from '../../../../client/graph/layout/role-of.ts'
import { inputOf, layoutNode, line, placeOf } from './sample.ts'

const nodes = [
  layoutNode('state:cz', { kind: 'state' }),
  layoutNode('io:eu', { kind: 'international-organisation' }),
  layoutNode('org:speaker', { kind: 'government-body', asserts: true }),
  layoutNode('inc:a', { kind: 'campaign', isIncident: true }),
  layoutNode('inc:b', { kind: 'incident', isIncident: true }),
  layoutNode('grp:apt31', { kind: 'threat-group' }),
  layoutNode('state:cn', { kind: 'state', asserts: true }),
  layoutNode('svc:mss', { kind: 'intelligence-service' }),
  layoutNode('off:embassy', { kind: 'office' }),
  layoutNode('org:part', { kind: 'government-body' }),
  layoutNode('state:tw', { kind: 'state' }),
  layoutNode('org:target', { kind: 'government-body' }),
]
const lines = [
  line('state:cz', 'off:embassy', 'SUMMONED'),
  line('io:eu', 'inc:a', 'CONDEMNED'),
  line('inc:a', 'grp:apt31', 'ATTRIBUTED_TO'),
  line('inc:b', 'grp:apt31', 'ATTRIBUTED_TO'),
  line('grp:apt31', 'state:cn', 'LINKED_TO'),
  line('svc:mss', 'state:cn', 'PART_OF'),
  line('org:part', 'svc:mss', 'PART_OF'),
  line('state:tw', 'state:cn', 'PART_OF'),
  line('inc:a', 'org:target', 'TARGETED'),
]
const input = inputOf({ layout: 'roles', nodes, lines })

describe('the layout by role', () => {
  it('knows who speaks, who stands accused, and what belongs to these', () => {
    expect(Object.fromEntries(rolesOf(input))).toEqual({
      'state:cz': 'asserters',
      'io:eu': 'asserters',
      'org:speaker': 'asserters',
      'inc:a': 'incidents',
      'inc:b': 'incidents',
      'grp:apt31': 'groups',
      'state:cn': 'powers',
      'svc:mss': 'powers',
      'off:embassy': 'powers',
      'org:part': 'powers',
      // Called a part of another state: it does not stand accused for that.
      'state:tw': 'others',
      'org:target': 'others',
    })
  })

  it('lays columns from left to right in a wide space, rows from the top in a high one', () => {
    const roles = rolesOf(input)
    for (const aspect of [1.5, 0.52]) {
      const { places } = arrange({ ...input, aspect })
      const ranges = ROLES.map((role) => {
        const along = nodes
          .filter(({ id }) => roles.get(id) === role)
          .map(({ id }) => (aspect > 1 ? placeOf(places, id).x : -placeOf(places, id).y))
        return { low: Math.min(...along), high: Math.max(...along) }
      })
      ranges.slice(1).forEach(({ low }, index) => expect(low).toBeGreaterThan(ranges[index]!.high))
    }
  })

  it('tells the box of each role, which holds its nodes', () => {
    const { places, captions } = arrange(input)
    expect(captions.map(({ name }) => name)).toEqual(ROLES)
    const box = captions.find(({ name }) => name === 'powers')
    const { x, y } = placeOf(places, 'svc:mss')
    expect(Math.abs(x - (box?.x ?? Infinity))).toBeLessThan((box?.width ?? 0) / 2)
    expect(Math.abs(y - (box?.y ?? Infinity))).toBeLessThan((box?.height ?? 0) / 2)
  })

  it('untangles lines between two roles', () => {
    const count = 8
    const pairs = Array.from({ length: count }, (_, index) => index)
    const tangled = inputOf({
      layout: 'roles',
      nodes: pairs.flatMap((index) => [
        layoutNode(`inc:${index}`, { isIncident: true }),
        layoutNode(`grp:${index}`, { kind: 'threat-group' }),
      ]),
      lines: pairs.map((index) =>
        line(`inc:${index}`, `grp:${(index * 3) % count}`, 'ATTRIBUTED_TO'),
      ),
    })
    const { places } = arrange(tangled)
    const ends = tangled.lines
      .map(({ source, target }) => [placeOf(places, source).y, placeOf(places, target).y] as const)
      .toSorted((a, b) => a[0] - b[0])
    ends.slice(1).forEach(([, y], index) => expect(y).toBeGreaterThan(ends[index]![1]))
  })

  it('folds a long role into ranks that fit the space', () => {
    const long = inputOf({
      layout: 'roles',
      nodes: Array.from({ length: 60 }, (_, index) =>
        layoutNode(`inc:${index}`, { isIncident: true }),
      ),
    })
    const columns = new Set([...arrange(long).places.values()].map(({ x }) => Math.round(x)))
    expect(columns.size).toBeGreaterThan(2)
    expect(columns.size).toBeLessThan(12)
  })
})
