import type { GraphNode, GraphRelationship, Properties } from '../../model/subgraph.ts'
import { fileName } from './attributes.ts'
import { labelOf, type ExportGraph } from './export-graph.ts'
import { inChunks, jsonLines } from './text-chunks.ts'

/** Attributes that sigma and the programs around graphology give a meaning of their own. */
export const GRAPHOLOGY_NAMES: ReadonlySet<string> = new Set([
  'label',
  'labels',
  'relationship',
  'type',
  'x',
  'y',
  'size',
  'color',
])

/**
 * The format of graphology's `export` and `import`: a directed multigraph whose keys are our ids.
 * `type` chooses the drawing program in sigma, so a relationship's type is called `relationship`.
 * @see https://graphology.github.io/serialization.html
 */
export function writeGraphology(graph: ExportGraph): Generator<string> {
  return inChunks(parts(graph))
}

function* parts(graph: ExportGraph): Generator<string> {
  const { about, nodes, relationships } = graph
  const options = { type: 'directed', multi: true, allowSelfLoops: true }
  yield `{"attributes":${JSON.stringify(about)},"options":${JSON.stringify(options)},"nodes":[`
  yield* jsonLines(nodes, (node) => ({ key: node.id, attributes: nodeAttributes(graph, node) }))
  yield '\n],"edges":['
  yield* jsonLines(relationships, (relationship) => {
    const { id: key, source, target } = relationship
    const attributes = edgeAttributes(graph, relationship)
    return { key, source, target, attributes, undirected: false }
  })
  yield '\n]}\n'
}

function nodeAttributes({ places, looks }: ExportGraph, node: GraphNode) {
  return {
    label: labelOf(node),
    labels: node.labels,
    ...places?.get(node.id),
    ...looks?.get(node.id),
    ...renamed(node.properties),
  }
}

function edgeAttributes({ looks }: ExportGraph, { id, type, properties }: GraphRelationship) {
  return { label: type, relationship: type, ...looks?.get(id), ...renamed(properties) }
}

function renamed(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [fileName(key, GRAPHOLOGY_NAMES), value]),
  )
}
