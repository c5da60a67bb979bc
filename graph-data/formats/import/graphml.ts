import type { Properties } from '../../model/subgraph.ts'
import { propertyName } from '../export/attributes.ts'
import { GRAPHML_NAMES } from '../export/graphml.ts'
import type { SourceFile } from '../source-file.ts'
import type { FileGraph, FileNode, FileRelationship } from './graph-file.ts'
import { readXml, type XmlElement } from './xml-elements.ts'
import { labelsOf, xmlValue } from './xml-value.ts'

interface Key {
  readonly name: string
  readonly type: string
  readonly list: boolean
  /** What it means where it is no property: the labels, the type, the name, or the picture. */
  readonly own: 'labels' | 'type' | 'label' | 'look' | null
}

interface Reading {
  readonly keys: Map<string, Key>
  readonly nodes: FileNode[]
  readonly relationships: FileRelationship[]
  own: [string, Properties[string]][]
  labels: string[]
  label: string | undefined
  type: string | undefined
}

/** Reads GraphML, ours of every flavour, and that of APOC, yEd and networkx. @throws {DataFault} */
export function readGraphml(file: SourceFile): FileGraph {
  const reading: Reading = {
    keys: new Map(),
    nodes: [],
    relationships: [],
    own: [],
    labels: [],
    label: undefined,
    type: undefined,
  }
  readXml(file, {
    open: (element) => open(reading, element),
    close: (element, path) => close(reading, element, path),
  })
  const { nodes, relationships } = reading
  const { path: name, text } = file
  return { name, text, nodesName: name, nodesText: text, nodes, relationships }
}

function open(reading: Reading, { name, attributes }: XmlElement): void {
  if (name === 'key') reading.keys.set(attributes['id'] ?? '', keyOf(attributes))
  if (name !== 'node' && name !== 'edge') return
  reading.own = []
  reading.labels = labelsOf(attributes['labels'])
  reading.label = undefined
  reading.type = attributes['label']
}

/** The picture's keys have the same id and name; of ours, a property's id is a letter and a number. */
const MEANINGS: Readonly<Record<string, Key['own']>> = {
  'node labels labels': 'labels',
  'edge type type': 'type',
  'edge label label': 'type',
  'node name label': 'label',
  'node x x': 'look',
  'node y y': 'look',
  'all size size': 'look',
  'all color color': 'look',
}

function keyOf(attributes: XmlElement['attributes']): Key {
  const { id = '', for: owner = 'all' } = attributes
  const name = attributes['attr.name'] ?? id
  const isDrawing = attributes['yfiles.type'] !== undefined
  return {
    name: propertyName(name, GRAPHML_NAMES) ?? name,
    type: attributes['attr.type'] ?? 'string',
    list: attributes['attr.list'] !== undefined,
    own: isDrawing ? 'look' : (MEANINGS[`${owner} ${id} ${name}`] ?? null),
  }
}

function close(reading: Reading, element: XmlElement, path: readonly string[]): void {
  const { name, attributes, place } = element
  if (name === 'data' && ['node', 'edge'].includes(path.at(-1) ?? '')) noteData(reading, element)
  const { id = '' } = attributes
  const { labels, label } = reading
  const properties = Object.fromEntries(reading.own)
  if (name === 'node') reading.nodes.push({ id, labels, label, properties, place })
  if (name === 'edge') {
    const { source = '', target = '' } = attributes
    const own = id === '' ? `edge ${reading.relationships.length + 1}` : id
    const type = reading.type ?? String(properties['type'] ?? '')
    reading.relationships.push({ id: own, type, source, target, properties, place })
  }
}

function noteData(reading: Reading, { attributes, text }: XmlElement): void {
  const id = attributes['key'] ?? ''
  const key = reading.keys.get(id) ?? { name: id, type: 'string', list: false, own: null }
  if (key.own === 'labels') reading.labels = labelsOf(text)
  else if (key.own === 'type') reading.type = text
  else if (key.own === 'label') reading.label = text
  else if (key.own === null) reading.own.push([key.name, xmlValue(text, key.type, key.list)])
}
