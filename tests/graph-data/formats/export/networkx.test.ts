import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileName } from '../../../../graph-data/formats/export/attributes.ts'
import { GEXF_NAMES, writeGexf } from '../../../../graph-data/formats/export/gexf.ts'
import {
  GRAPHML_FLAVOURS,
  GRAPHML_NAMES,
  writeGraphml,
} from '../../../../graph-data/formats/export/graphml.ts'
import { fileOf, hostileGraph, withTexts } from './hostile.ts'

const PYTHON = process.env['PYTHON'] || 'python3'
const isThere = spawnSync(PYTHON, ['-c', 'import networkx']).status === 0
const why = isThere ? '' : ', skipped: networkx is missing (python3 -m pip install networkx)'

/** Reads each file given, and tells nodes and edges as JSON, one line a file. */
const READ = `
import json, sys
import networkx
for path in sys.argv[1:]:
    read = networkx.read_gexf if path.endswith(".gexf") else networkx.read_graphml
    graph = read(path)
    if not graph.is_multigraph():
        graph = networkx.MultiDiGraph(graph)
    json.dump({
        "nodes": {str(key): data for key, data in graph.nodes(data=True)},
        "edges": [[str(a), str(b), data] for a, b, data in graph.edges(data=True)],
    }, sys.stdout)
    print()
`

interface Read {
  readonly nodes: Record<string, Record<string, unknown>>
  readonly edges: [string, string, Record<string, unknown>][]
}

function inXml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the characters that XML cannot hold
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '�')
}

/** A list as it stands in the file: JSON, which can hold what XML cannot. */
function itemsOf(text: unknown): unknown[] {
  const items = JSON.parse(String(text)) as unknown[]
  return items.map((item) => (typeof item === 'string' ? inXml(item) : item))
}

describe.skipIf(!isThere)(`networkx${why}`, () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-networkx-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const graphs = fc.sample(hostileGraph, { numRuns: 40, seed: 20261121 })

  function read(
    extension: string,
    write: (graph: (typeof graphs)[number]) => Iterable<string>,
  ): Read[] {
    const paths = graphs.map((graph, index) => {
      const path = join(folder, `${index}.${extension}`)
      writeFileSync(path, fileOf(write(graph)))
      return path
    })
    const out = execFileSync(PYTHON, ['-c', READ, ...paths], {
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return out
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Read)
  }

  const KINDS = [
    ['gexf', writeGexf] as const,
    ...GRAPHML_FLAVOURS.map(
      (flavour) =>
        [
          `${flavour}.graphml`,
          (graph: (typeof graphs)[number]) => writeGraphml(graph, flavour),
        ] as const,
    ),
  ]

  it.each(KINDS)('reads every node and relationship of %s', (extension, write) => {
    for (const [index, found] of read(extension, write).entries()) {
      const graph = graphs[index]
      if (!graph) throw new Error('one graph a file')
      const { nodes, relationships } = withTexts(graph, inXml)
      expect(new Set(Object.keys(found.nodes))).toEqual(new Set(nodes.map(({ id }) => id)))
      const edges = found.edges.map(([source, target, { type, label }]) => [
        source,
        target,
        type ?? label,
      ])
      const wanted = relationships.map(({ source, target, type }) => [source, target, type])
      expect(edges.map(String).toSorted()).toEqual(wanted.map(String).toSorted())
      for (const { id, properties } of nodes) {
        for (const [key, value] of Object.entries(properties)) {
          const names = extension === 'gexf' ? GEXF_NAMES['node'] : GRAPHML_NAMES
          const got = found.nodes[id]?.[fileName(key, names ?? new Set())]
          expect(Array.isArray(value) ? itemsOf(got) : got).toEqual(value)
        }
      }
    }
  })
})
