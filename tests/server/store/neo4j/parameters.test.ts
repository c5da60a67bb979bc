import { describe, expect, it } from 'vitest'
import { toParameters } from '../../../../server/store/neo4j/parameters.ts'

describe('toParameters', () => {
  it('sends whole numbers as integers, at any depth', () => {
    expect(toParameters({ n: 3, list: [1, [2]], map: { inner: { n: -4 } } })).toEqual({
      n: 3n,
      list: [1n, [2n]],
      map: { inner: { n: -4n } },
    })
  })

  it('leaves everything else as it is', () => {
    const given = { fraction: 2.5, text: '3', yes: true, nothing: null, none: [], empty: {} }
    expect(toParameters(given)).toEqual(given)
  })

  it('leaves whole numbers that are too great for an integer to be exact', () => {
    expect(toParameters({ great: 1e300, infinite: Number.POSITIVE_INFINITY })).toEqual({
      great: 1e300,
      infinite: Number.POSITIVE_INFINITY,
    })
  })
})
