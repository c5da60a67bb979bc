import { describe, expect, it } from 'vitest'
import { placeNew } from '../../../../client/graph/layout/place-new.ts'

describe('placeNew', () => {
  const known = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 300, y: 0 }],
  ])

  it('puts a node beside what it is joined to, and on nobody', () => {
    const place = placeNew(['a', 'b', 'c'], [{ source: 'a', target: 'c' }], known).get('c')
    const distance = Math.hypot(place?.x ?? 0, place?.y ?? 0)
    expect(distance).toBeGreaterThan(50)
    expect(distance).toBeLessThan(150)
  })

  it('moves nothing that is placed already', () => {
    const placed = placeNew(['a', 'b', 'c', 'd'], [{ source: 'c', target: 'd' }], known)
    expect([...placed.keys()].toSorted()).toEqual(['c', 'd'])
  })
})
