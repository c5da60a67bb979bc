import { describe, expect, it } from 'vitest'
import { createClaimFolding } from '../../../../graph-data/model/claim-folding.ts'
import type { GraphNode } from '../../../../graph-data/model/subgraph.ts'
import type { ExportGraph } from '../../../../graph-data/formats/export/export-graph.ts'
import { fileSize } from '../../../../graph-data/formats/export/file-size.ts'
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportFormatName,
} from '../../../../graph-data/formats/export/formats.ts'

const OPTIONS = {
  flavour: 'plain',
  escapeFormulas: true,
  viewer: { script: '', style: '' },
} as const

function ring(count: number): ExportGraph {
  const name = (index: number) => `state:${String(index).padStart(6, '0')}`
  return {
    about: { generated: '2026-11-21T12:00:00.000Z', source: 'a test', licence: 'none' },
    nodes: Array.from({ length: count }, (_, index) => ({
      id: name(index),
      labels: ['Actor', 'State'],
      properties: { id: name(index), kind: 'state', name: `Státní úřad ${index}` },
    })),
    relationships: Array.from({ length: count }, (_, index) => ({
      id: `rel:${String(index).padStart(6, '0')}`,
      type: 'LINKED_TO',
      source: name(index),
      target: name((index * 7) % count),
      properties: { certainty: 'explicit', date: '2024-05' },
    })),
  }
}

function readsIn(format: ExportFormatName): ExportFormat['readsIn'] {
  const { readsIn: parting }: ExportFormat = EXPORT_FORMATS[format]
  return parting
}

/** A ring with a document for each of its nodes, and so many claims on it. */
function manyClaims(count: number): ExportGraph {
  const { about, nodes } = ring(500)
  const documents = nodes.map((_, index) => documentNode(`doc:${index}`))
  const folding = createClaimFolding()
  for (let index = 0; index < count; index += 1) {
    const id = `clm:${String(index).padStart(16, '0')}`
    const said = { id, type: 'linked-to', stance: 'asserts', certainty: 'explicit' }
    folding.addNode({ id, labels: ['Claim'], properties: said })
    const [source, target] = [nodes[index % 500]?.id ?? '', nodes[(index * 7) % 500]?.id ?? '']
    const quote = {
      quote: `What was said of it in sentence ${index}.`,
      start: index,
      end: index + 9,
    }
    const roles = [
      ['SUBJECT', source, {}],
      ['OBJECT', target, {}],
      ['QUOTED_FROM', `doc:${index % 500}`, quote],
    ] as const
    for (const [type, end, properties] of roles) {
      folding.addRelationship({ type, source: id, target: end, properties })
    }
  }
  return { about, nodes: [...nodes, ...documents], relationships: [], folded: folding.done() }
}

function documentNode(id: string): GraphNode {
  const properties = { id, title: `Statement ${id}`, published: '2024-05-03' }
  return { id, labels: ['Document'], properties }
}

function onACircle(graph: ExportGraph): ExportGraph {
  const { nodes } = graph
  const places = nodes.map(({ id }, index): [string, { x: number; y: number }] => {
    const angle = (index / nodes.length) * 2 * Math.PI
    return [id, { x: 5_000 * Math.cos(angle), y: 3_000 * Math.sin(angle) }]
  })
  return { ...graph, places: new Map(places) }
}

function writtenBytes(chunks: Iterable<string | Uint8Array>): number {
  return [...chunks].reduce((sum, chunk) => sum + Buffer.from(chunk).length, 0)
}

describe('the size of a file', () => {
  it('is counted to the byte for a small graph', () => {
    const { write }: ExportFormat = EXPORT_FORMATS.gexf
    const graph = ring(100)
    expect(fileSize(graph, (part) => write(part, OPTIONS))).toEqual({
      bytes: writtenBytes(write(graph, OPTIONS)),
      exact: true,
    })
  })

  it.each(EXPORT_FORMAT_NAMES)('is the same at any time of the day, as %s', (format) => {
    const { write }: ExportFormat = EXPORT_FORMATS[format]
    const graph = onACircle(ring(10))
    const sizes = Array.from({ length: 40 }, (_, index) => {
      const generated = new Date(Date.UTC(2026, 10, 21) + index * 1_234_567).toISOString()
      return writtenBytes(write({ ...graph, about: { ...graph.about, generated } }, OPTIONS))
    })
    expect(new Set(sizes).size).toBe(1)
  })

  it.each(EXPORT_FORMAT_NAMES)('is near the truth for a large graph as %s', (format) => {
    const { write, needsPlaces }: ExportFormat = EXPORT_FORMATS[format]
    const graph = needsPlaces ? onACircle(ring(3_000)) : ring(3_000)
    const unplaced = { ...graph, places: undefined }
    const { bytes, exact } = fileSize(unplaced, (part) => write(part, OPTIONS), needsPlaces)
    expect(exact).toBe(false)
    const actual = writtenBytes(write(graph, OPTIONS))
    expect(Math.abs(bytes - actual)).toBeLessThanOrEqual(0.5 * actual)
  })

  it.each(EXPORT_FORMAT_NAMES.filter((name) => readsIn(name) === 'claims'))(
    'is near the truth for many claims as %s',
    (format) => {
      const { write }: ExportFormat = EXPORT_FORMATS[format]
      const graph = manyClaims(5_000)
      const { bytes, exact } = fileSize(graph, (part) => write(part, OPTIONS))
      expect(exact).toBe(false)
      const actual = writtenBytes(write(graph, OPTIONS))
      expect(Math.abs(bytes - actual)).toBeLessThanOrEqual(0.5 * actual)
    },
  )
})
