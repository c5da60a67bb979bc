import { describe, expect, it } from 'vitest'
import { metricsOf, type MetricsInput } from '../../../../client/graph/metrics/metrics.ts'
import { createRandom } from '../../../../client/graph/metrics/random.ts'

type Lines = MetricsInput['lines']

function ends(text: string): Lines {
  return text.split(' ').map((pair) => {
    const [source = '', target = ''] = pair.split('>')
    return [source, target] as const
  })
}

function nodesOf(lines: Lines): readonly string[] {
  return [...new Set(lines.flat())].toSorted()
}

function measure(text: string, wanted: MetricsInput['wanted']) {
  const lines = ends(text)
  return metricsOf({ wanted, nodes: nodesOf(lines), lines })
}

const BETWEENNESS = { centrality: 'betweenness', communities: false } as const
const PAGERANK = { centrality: 'pagerank', communities: false } as const
const COMMUNITIES = { centrality: null, communities: true } as const

/** Two triangles that one line joins. */
const BARBELL = 'a>b b>c c>a c>d d>e e>f f>d'

describe('betweenness', () => {
  it('gives the middle of a path of three all there is between', () => {
    const { values } = measure('a>b b>c', BETWEENNESS)
    expect([...(values ?? [])]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ])
  })

  it('counts the 4 of 6 pairs that each inner node of a path of five parts, and no more', () => {
    // b parts a from c, d, e: 3 of the 6 pairs of the others; c parts a, b from d, e: 4.
    const { values } = measure('a>b b>c c>d d>e', BETWEENNESS)
    expect(values?.get('b')).toBeCloseTo(3 / 6)
    expect(values?.get('c')).toBeCloseTo(4 / 6)
  })

  it('takes no notice of which way lines point, nor of how many there are', () => {
    const once = measure('a>b b>c', BETWEENNESS).values
    expect(measure('b>a b>a a>b c>b', BETWEENNESS).values).toEqual(once)
  })
})

describe('PageRank', () => {
  it('is shared evenly around a ring', () => {
    const { values } = measure('a>b b>c c>a', PAGERANK)
    for (const id of ['a', 'b', 'c']) expect(values?.get(id)).toBeCloseTo(1 / 3)
  })

  it('has the known values of a node that points to another', () => {
    // With damping 0.85 and a dangling b: a = 0.15/2 + 0.85 b/2 and a + b = 1, so a = 0.5/1.425.
    const { values } = measure('a>b', PAGERANK)
    expect(values?.get('a')).toBeCloseTo(0.5 / 1.425, 4)
    expect(values?.get('b')).toBeCloseTo(1 - 0.5 / 1.425, 4)
  })

  it('passes more of it along where more lines lead', () => {
    const { values } = measure('a>b a>b a>b a>c', PAGERANK)
    expect(values?.get('b')).toBeGreaterThan(values?.get('c') ?? Number.POSITIVE_INFINITY)
  })
})

describe('communities', () => {
  it('are the two triangles of a barbell', () => {
    expect(measure(BARBELL, COMMUNITIES).communities).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ])
  })

  it('are the same whenever they are asked for', () => {
    const ring = Array.from(
      { length: 40 },
      (_, i) => `n${i}>n${(i + 1) % 40} n${i}>n${(i * 7) % 40}`,
    )
    const text = ring.join(' ')
    expect(measure(text, COMMUNITIES)).toEqual(measure(text, COMMUNITIES))
  })

  it('leave what nothing is joined to on its own', () => {
    const { communities } = metricsOf({ wanted: COMMUNITIES, nodes: ['a', 'b'], lines: [] })
    expect(communities).toEqual([['a'], ['b']])
  })
})

describe('what is not there', () => {
  it('has no values', () => {
    for (const wanted of [BETWEENNESS, PAGERANK]) {
      expect(metricsOf({ wanted, nodes: [], lines: [] }).values).toEqual(new Map())
    }
  })
})

describe('createRandom', () => {
  it('gives the same numbers for the same seed, and others for another one', () => {
    const three = (seed: number) => {
      const random = createRandom(seed)
      return [random(), random(), random()]
    }
    expect(three(1)).toEqual(three(1))
    expect(three(1)).not.toEqual(three(2))
    expect(three(1).every((value) => value >= 0 && value < 1)).toBe(true)
  })
})
