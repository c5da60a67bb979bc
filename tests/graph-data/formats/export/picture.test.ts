import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { pictureFault } from '../../../../graph-data/formats/export/picture/picture-fault.ts'
import { writeSvg } from '../../../../graph-data/formats/export/picture/svg.ts'
import { estimatedWidth } from '../../../../graph-data/formats/export/picture/text-width.ts'
import { kindLook } from '../../../../graph-data/picture/palette.ts'
import { DATASET } from '../../../fixtures/dataset.ts'
import { HOSTILE_TEXTS, hostileGraph } from './hostile.ts'
import { storedGraph } from './stored-graph.ts'

const graph = storedGraph(DATASET)
const parties = graph.nodes.filter(({ labels }) =>
  labels.some((label) => label === 'Actor' || label === 'Incident'),
)

function svgOf(given: Parameters<typeof writeSvg>[0]): string {
  return [...writeSvg(given)].join('')
}

/** The elements with their texts; throws where it is no XML. */
function read(svg: string): { names: string[]; texts: string[] } {
  const names: string[] = []
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => names.push(name))
  parser.on('text', (text) => texts.push(text))
  parser.write(svg).close()
  return { names, texts }
}

describe('a picture as SVG', () => {
  it('holds every actor and incident, and no claim or document as a node', () => {
    const { texts } = read(svgOf(graph))
    for (const { properties } of parties) {
      const name = String(properties['name'])
      expect(texts.some((text) => text.startsWith(`${name}, `))).toBe(true)
    }
    const relationships = DATASET.claims.length
    const counted = `${parties.length} nodes, ${relationships} relationships`
    expect(texts.some((text) => text.includes(counted))).toBe(true)
  })

  it('is the same in every run', () => {
    expect(svgOf(graph)).toBe(svgOf(storedGraph(DATASET)))
  })

  it('leaves nodes where the page has them, and takes its colours', () => {
    const places = new Map(parties.map(({ id }, index) => [id, { x: index * 90, y: 0 }]))
    const looks = new Map(parties.map(({ id }) => [id, { color: '#6677ff' }]))
    const svg = svgOf({ ...graph, places, looks })
    const heights = [...svg.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)"><title>/g)].map(
      ([, , y]) => y,
    )
    expect(heights).toHaveLength(parties.length)
    expect(new Set(heights).size).toBe(1)
    expect(svg).toContain('#6677ff')
    expect(svg).not.toContain(kindLook('state').colour.light)
  })

  it('is well-formed whatever texts are in the graph', () => {
    fc.assert(
      fc.property(hostileGraph, (given) => {
        read(svgOf(given))
      }),
      { numRuns: 30 },
    )
  })

  it('writes a long name in full where there is room', () => {
    const name = 'Government agencies (US, Canada, Europe, Middle East) and their allies'
    const nodes = [{ id: 'a:1', labels: ['Actor'], properties: { id: 'a:1', name } }]
    const svg = svgOf({ about: graph.about, nodes, relationships: [] })
    const [, names = ''] = svg.split('<g id="names">')
    const lines = [...names.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line ?? '')
    expect([...new Set(lines)].join(' ').startsWith(name)).toBe(true)
  })

  it('cuts a name without end', () => {
    const long = HOSTILE_TEXTS.at(-1) ?? ''
    expect(long.length).toBeGreaterThan(10_000)
    const nodes = ['a', 'b', 'c'].map((id) => ({
      id,
      labels: ['Actor'],
      properties: { id, name: id === 'b' ? long : id },
    }))
    const places = new Map(nodes.map(({ id }, index) => [id, { x: index * 600, y: 0 }]))
    const names = /<text[^>]*>(x+…?)<\/text>/g
    const svg = svgOf({ about: graph.about, nodes, relationships: [], places })
    expect(Math.max(...[...svg.matchAll(names)].map(([, name]) => name?.length ?? 0))).toBe(48)
  })

  it('is refused for a graph that nobody could read in a picture', () => {
    const nodes = Array.from({ length: 5_001 }, (_, index) => ({
      id: `a:${index}`,
      labels: ['Actor'],
      properties: { id: `a:${index}` },
    }))
    expect(pictureFault({ nodes, relationships: [] })).toContain('5001 nodes')
    expect(pictureFault(graph)).toBeNull()
  })
})

describe('the estimated width of a text', () => {
  it('grows with the letters and the size of the font, and counts no accents', () => {
    const font = '500 10px sans-serif'
    expect(estimatedWidth('mm', font)).toBeGreaterThan(estimatedWidth('ii', font))
    expect(estimatedWidth('á', font)).toBe(estimatedWidth('a', font))
    expect(estimatedWidth('a\u0301', font)).toBe(estimatedWidth('a', font))
    expect(estimatedWidth('外', font)).toBe(10)
    expect(estimatedWidth('ab', '500 20px x')).toBe(2 * estimatedWidth('ab', font))
  })
})
