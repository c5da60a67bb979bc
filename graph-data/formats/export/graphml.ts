import type { GraphNode, GraphRelationship, Properties } from '../../model/subgraph.ts'
import {
  attributesOf,
  fileName,
  fits,
  propertyOf,
  valueText,
  type Attribute,
} from './attributes.ts'
import { labelOf, type ExportGraph } from './export-graph.ts'
import { inChunks } from './text-chunks.ts'
import { XML_DECLARATION, xmlAttribute, xmlContent } from './xml-text.ts'
import { YED_KEYS, YED_NAMESPACES, yedEdge, yedNode } from './yed.ts'

/** `neo4j` is what `apoc.import.graphml` reads with `readLabels`; `yed` draws itself in yEd. */
export const GRAPHML_FLAVOURS = ['plain', 'neo4j', 'yed'] as const
export type GraphmlFlavour = (typeof GRAPHML_FLAVOURS)[number]

/** Names by which programs find what is no property. */
export const GRAPHML_NAMES: ReadonlySet<string> = new Set([
  'label',
  'labels',
  'type',
  'x',
  'y',
  'size',
  'color',
  'shape_type',
])

const PLAIN_KEYS = `<key id="labels" for="node" attr.name="labels" attr.type="string" attr.list="string"/>
<key id="name" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="edge" attr.name="type" attr.type="string"/>
<key id="x" for="node" attr.name="x" attr.type="double"/>
<key id="y" for="node" attr.name="y" attr.type="double"/>
<key id="size" for="all" attr.name="size" attr.type="double"/>
<key id="color" for="all" attr.name="color" attr.type="string"/>
`
const NEO4J_KEYS = `<key id="labels" for="node" attr.name="labels" attr.type="string"/>
<key id="label" for="edge" attr.name="label" attr.type="string"/>
`

/**
 * GraphML 1.0. A property's key is n0, n1, … or e0, e1, …; lists stand in JSON's notation below a
 * key that bears APOC's `attr.list`.
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function writeGraphml(graph: ExportGraph, flavour: GraphmlFlavour): Generator<string> {
  return inChunks(parts(graph, flavour))
}

function* parts(graph: ExportGraph, flavour: GraphmlFlavour): Generator<string> {
  const { about, nodes, relationships } = graph
  const namespaces = flavour === 'yed' ? YED_NAMESPACES : ''
  yield `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${namespaces}>
<desc>${xmlContent(`${about.source}, ${about.generated}. Licence: ${about.licence}`)}</desc>
`
  const nodeAttributes = attributesOf(nodes)
  const edgeAttributes = attributesOf(relationships)
  yield flavour === 'neo4j' ? NEO4J_KEYS : PLAIN_KEYS
  if (flavour === 'yed') yield YED_KEYS
  yield* declarations('node', nodeAttributes)
  yield* declarations('edge', edgeAttributes)
  yield '<graph id="G" edgedefault="directed">\n'
  for (const node of nodes) yield nodeElement(graph, node, nodeAttributes, flavour)
  for (const relationship of relationships) {
    yield edgeElement(graph, relationship, edgeAttributes, flavour)
  }
  yield '</graph>\n</graphml>\n'
}

function* declarations(
  owner: 'node' | 'edge',
  attributes: readonly Attribute[],
): Generator<string> {
  for (const [index, { key, type, list }] of attributes.entries()) {
    const types = list ? `attr.type="string" attr.list="${type}"` : `attr.type="${type}"`
    yield `<key id="${owner[0]}${index}" for="${owner}" attr.name="${xmlAttribute(fileName(key, GRAPHML_NAMES))}" ${types}/>\n`
  }
}

function nodeElement(
  { places, looks }: ExportGraph,
  node: GraphNode,
  attributes: readonly Attribute[],
  flavour: GraphmlFlavour,
): string {
  const place = places?.get(node.id)
  const look = looks?.get(node.id)
  const properties = dataOf('n', node.properties, attributes)
  if (flavour === 'neo4j') {
    const labels = node.labels.map((label) => `:${label}`).join('')
    return `<node id="${xmlAttribute(node.id)}" labels="${xmlAttribute(labels)}">${data('labels', labels)}${properties}</node>\n`
  }
  const own = [
    data('labels', JSON.stringify(node.labels)),
    data('name', labelOf(node)),
    data('x', place?.x),
    data('y', place?.y),
    data('size', look?.size),
    data('color', look?.color),
    flavour === 'yed' ? yedNode(labelOf(node), place, look) : '',
  ]
  return `<node id="${xmlAttribute(node.id)}">${own.join('')}${properties}</node>\n`
}

function edgeElement(
  { looks }: ExportGraph,
  { id, type, source, target, properties }: GraphRelationship,
  attributes: readonly Attribute[],
  flavour: GraphmlFlavour,
): string {
  const start = `<edge id="${xmlAttribute(id)}" source="${xmlAttribute(source)}" target="${xmlAttribute(target)}"`
  const own = dataOf('e', properties, attributes)
  if (flavour === 'neo4j') {
    return `${start} label="${xmlAttribute(type)}">${data('label', type)}${own}</edge>\n`
  }
  const look = looks?.get(id)
  const looksOf = `${data('size', look?.size)}${data('color', look?.color)}`
  const drawn = flavour === 'yed' ? yedEdge(type, look) : ''
  return `${start}>${data('type', type)}${looksOf}${drawn}${own}</edge>\n`
}

function dataOf(letter: string, properties: Properties, attributes: readonly Attribute[]): string {
  return attributes
    .map((attribute, index) => {
      const value = propertyOf(properties, attribute.key)
      return fits(attribute, value) ? data(`${letter}${index}`, valueText(value)) : ''
    })
    .join('')
}

function data(key: string, value: string | number | undefined): string {
  return value === undefined ? '' : `<data key="${key}">${xmlContent(String(value))}</data>`
}
