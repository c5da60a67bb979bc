import type { GraphNode, GraphRelationship, Properties } from '../../model/subgraph.ts'
import { fileName } from './attributes.ts'
import { labelOf, type ExportGraph } from './export-graph.ts'
import { inChunks } from './text-chunks.ts'

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
  for (const [index, node] of nodes.entries()) {
    const attributes = nodeAttributes(graph, node)
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify({ key: node.id, attributes })}`
  }
  yield '\n],"edges":['
  for (const [index, relationship] of relationships.entries()) {
    const { id: key, source, target } = relationship
    const attributes = edgeAttributes(graph, relationship)
    const edge = { key, source, target, attributes, undirected: false }
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(edge)}`
  }
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
