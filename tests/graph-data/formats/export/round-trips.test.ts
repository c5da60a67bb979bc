import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetOfGraph } from '../../../../graph-data/formats/dataset-of-graph.ts'
import { writeCsv } from '../../../../graph-data/formats/export/csv.ts'
import { writeDemarche } from '../../../../graph-data/formats/export/demarche-json.ts'
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  exportFileName,
  type ExportFormat,
} from '../../../../graph-data/formats/export/formats.ts'
import { writeGexf } from '../../../../graph-data/formats/export/gexf.ts'
import { GRAPHML_FLAVOURS, writeGraphml } from '../../../../graph-data/formats/export/graphml.ts'
import { writeGraphology } from '../../../../graph-data/formats/export/graphology-json.ts'
import { readCsv } from '../../../../graph-data/formats/import/csv.ts'
import { readDemarche } from '../../../../graph-data/formats/import/demarche-json.ts'
import { readGexf } from '../../../../graph-data/formats/import/gexf.ts'
import type { FileGraph } from '../../../../graph-data/formats/import/graph-file.ts'
import { readGraphml } from '../../../../graph-data/formats/import/graphml.ts'
import { readGraphFile, recognise } from '../../../../graph-data/formats/import/read-graph-file.ts'
import { unzipSync } from 'fflate'
import { DATASET } from '../../../fixtures/dataset.ts'
import { fileOf, HOSTILE_TEXTS, hostileGraph, withTexts } from './hostile.ts'
import { storedGraph } from './stored-graph.ts'

const RUNS = { numRuns: 60 }

function textOf(chunks: Iterable<string>): string {
  return [...chunks].join('')
}

/** What is left of a text in XML. */
function inXml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the characters that XML cannot hold
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '�')
}

function inUtf8(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '�')
}

function asGraph({ nodes, relationships }: FileGraph) {
  return {
    nodes: nodes.map(({ id, labels, properties }) => ({ id, labels, properties })),
    relationships: relationships.map(({ place: _place, ...rest }) => rest),
  }
}

function readCsvArchive(bytes: Uint8Array): FileGraph {
  const files = unzipSync(bytes)
  const file = (path: string) => ({ path, text: new TextDecoder().decode(files[path]) })
  return readCsv({
    nodes: file('nodes.csv'),
    relationships: file('relationships.csv'),
    metadata: file('csv-metadata.json'),
  })
}

/** Files that keep a node's own `id` only where it differs give it back; others have none to give. */
function withoutIds(graph: ReturnType<typeof asGraph>) {
  const nodes = graph.nodes.map((node) => {
    const { id, ...properties } = node.properties
    return id === node.id ? { ...node, properties } : node
  })
  return { ...graph, nodes }
}

const FLAVOURS = GRAPHML_FLAVOURS.map((flavour) => [flavour] as const)

describe('what is written is read again', () => {
  it('as GEXF, whatever the texts', () => {
    fc.assert(
      fc.property(hostileGraph, (graph) => {
        const text = textOf(writeGexf(graph))
        expect(withTexts(asGraph(readGexf({ path: 'a.gexf', text })), inXml)).toEqual(
          withTexts(graph, inXml),
        )
      }),
      RUNS,
    )
  })

  it.each(FLAVOURS)('as GraphML for %s, whatever the texts', (flavour) => {
    fc.assert(
      fc.property(hostileGraph, (graph) => {
        const text = textOf(writeGraphml(graph, flavour))
        const read = asGraph(readGraphml({ path: 'a.graphml', text }))
        expect(withTexts(read, inXml)).toEqual(withTexts(graph, inXml))
      }),
      RUNS,
    )
  })

  it.each([true, false])('as CSV with formulas escaped: %s', (escapeFormulas) => {
    fc.assert(
      fc.property(hostileGraph, (graph) => {
        const read = readCsvArchive(fileOf(writeCsv(graph, { escapeFormulas })))
        const found = withTexts(withoutIds(asGraph(read)), inUtf8)
        expect(found).toEqual(withTexts(graph, inUtf8))
      }),
      RUNS,
    )
  })

  it('as graphology JSON', () => {
    fc.assert(
      fc.property(hostileGraph, (graph) => {
        const { nodes, edges } = JSON.parse(textOf(writeGraphology(graph))) as {
          nodes: { key: string; attributes: { labels: string[] } }[]
          edges: { key: string; source: string; target: string }[]
        }
        expect(nodes.map(({ key }) => key)).toEqual(graph.nodes.map(({ id }) => id))
        expect(nodes.map(({ attributes }) => attributes.labels)).toEqual(
          graph.nodes.map(({ labels }) => labels),
        )
        expect(edges.map(({ key, source, target }) => [key, source, target])).toEqual(
          graph.relationships.map(({ id, source, target }) => [id, source, target]),
        )
      }),
      RUNS,
    )
  })

  it('with a text of 100 kB', () => {
    const long = HOSTILE_TEXTS.find((text) => text.length === 100_000) ?? ''
    const graph = {
      ...storedGraph(DATASET),
      nodes: [{ id: long, labels: [long], properties: { long } }],
      relationships: [],
    }
    expect(asGraph(readGexf({ path: 'a', text: textOf(writeGexf(graph)) })).nodes).toEqual(
      graph.nodes,
    )
  })

  it.each(['json', 'gexf', 'graphml', 'csv'] as const)(
    'as %s with claims and quotes, to the data set that it was',
    (format) => {
      const graph = storedGraph(DATASET)
      const { write }: ExportFormat = EXPORT_FORMATS[format]
      for (const flavour of format === 'graphml' ? GRAPHML_FLAVOURS : (['plain'] as const)) {
        const bytes = fileOf(write(graph, { flavour, escapeFormulas: true }))
        expect(recognise(bytes)).toBe(format)
        const read = readGraphFile(format, [{ path: 'graph', bytes }], new Set())
        expect(read.dataset).toEqual(DATASET)
        expect(new Set(Object.values(read.origins))).toEqual(new Set(['curated']))
        expect(read.notes).toEqual([])
      }
    },
  )
})

describe('Demarche JSON', () => {
  it('keeps what the model does not know, and says so when it is read', () => {
    const { nodes, relationships, about } = storedGraph(DATASET)
    const stranger = { id: 'node:7', labels: ['Person2'], properties: { name: 'Eve\ud800\u0000' } }
    const tie = {
      id: 'k',
      type: 'KNOWS',
      source: 'node:7',
      target: 'state:sylvania',
      properties: {},
    }
    const graph = { about, nodes: [...nodes, stranger], relationships: [...relationships, tie] }
    const text = textOf(writeDemarche(graph, datasetOfGraph(graph)))
    const { data } = JSON.parse(text) as { data: { foreign: unknown } }
    expect(data.foreign).toEqual({ nodes: [stranger], relationships: [tie] })
    const { dataset, notes } = readDemarche({ path: 'a.json', text })
    expect(dataset).toEqual(DATASET)
    expect(notes.join('\n')).toMatch(/1 node left out.*Person2[^]*1 relationship left out.*KNOWS/)
  })
})

describe('file names', () => {
  it.each(EXPORT_FORMAT_NAMES)('of %s are plain, whatever the title', (format) => {
    const name = exportFileName(format, '../Žižkov "x"\r\n: 静', '2026-11-21T12:00:00.000Z')
    expect(name).toMatch(/^demarche-zizkov-x-2026-11-21\.[a-z0-9.-]+$/)
  })
})
