import type { Properties } from '../../model/subgraph.ts'
import { propertyName } from '../export/attributes.ts'
import { GEXF_LABELS, GEXF_NAMES, GEXF_TYPE } from '../export/gexf.ts'
import type { SourceFile } from '../source-file.ts'
import type { FileGraph, FileNode, FileRelationship } from './graph-file.ts'
import { readXml, type XmlElement } from './xml-elements.ts'
import { labelsOf, xmlValue } from './xml-value.ts'

interface Declared {
  readonly title: string
  readonly type: string
}

interface Reading {
  readonly attributes: Record<string, Map<string, Declared>>
  readonly nodes: FileNode[]
  readonly relationships: FileRelationship[]
  /** The class of the attributes that are being declared. */
  declaring: string
  /** The node or edge that is being read. */
  within: string
  own: [string, Properties[string]][]
  labels: string[]
  type: string | undefined
}

/** Reads GEXF, ours and that of Gephi. @throws {DataFault} */
export function readGexf(file: SourceFile): FileGraph {
  const attributes = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() }
  const reading: Reading = {
    attributes,
    nodes: [],
    relationships: [],
    declaring: 'node',
    within: 'node',
    own: [],
    labels: [],
    type: undefined,
  }
  readXml(file, {
    open: (element) => open(reading, element),
    close: (element) => close(reading, element),
  })
  const { nodes, relationships } = reading
  const { path: name, text } = file
  return { name, text, nodesName: name, nodesText: text, nodes, relationships }
}

function open(reading: Reading, { name, attributes }: XmlElement): void {
  if (name === 'attributes') reading.declaring = attributes['class'] ?? 'node'
  if (name === 'attribute') {
    const { id = '', title = id, type = 'string' } = attributes
    const key = propertyName(title, GEXF_NAMES[reading.declaring] ?? new Set()) ?? title
    reading.attributes[reading.declaring]?.set(id, { title: key, type })
  }
  if (name === 'node' || name === 'edge') {
    reading.within = name
    reading.own = []
    reading.labels = []
    reading.type = undefined
  }
  if (name === 'attvalue') noteValue(reading, attributes)
}

function noteValue(reading: Reading, attributes: XmlElement['attributes']): void {
  const id = attributes['for'] ?? attributes['id'] ?? ''
  const text = attributes['value'] ?? ''
  const declared = reading.attributes[reading.within]?.get(id)
  const { title, type } = declared ?? { title: id, type: 'string' }
  const value = xmlValue(text, type, type.startsWith('list'))
  if (id === GEXF_LABELS) reading.labels = labelsOf(value)
  else if (id === GEXF_TYPE) reading.type = text
  else reading.own.push([title, value])
}

function close(reading: Reading, { name, attributes, place }: XmlElement): void {
  const properties = Object.fromEntries(reading.own)
  const { id = '', label } = attributes
  if (name === 'node') {
    const labels = reading.labels.length > 0 ? reading.labels : labelsOf(attributes['kind'])
    reading.nodes.push({ id, labels, label, properties, place })
  }
  if (name === 'edge') {
    const { source = '', target = '', kind } = attributes
    const type = kind ?? reading.type ?? label ?? ''
    const own = id === '' ? `edge ${reading.relationships.length + 1}` : id
    reading.relationships.push({ id: own, type, source, target, properties, place })
  }
}
