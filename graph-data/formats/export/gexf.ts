import type { GraphNode, GraphRelationship, Properties } from '../../model/subgraph.ts'
import {
  attributesOf,
  fileName,
  fits,
  propertyOf,
  valueText,
  type Attribute,
} from './attributes.ts'
import { labelOf, type ExportGraph, type Look, type Place } from './export-graph.ts'
import { inChunks } from './text-chunks.ts'
import { XML_DECLARATION, xmlAttribute, xmlContent } from './xml-text.ts'

/** Names by which programs find what is no property. */
export const GEXF_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  node: new Set(['label', 'labels', 'viz', 'spells', 'start', 'end', 'pid']),
  edge: new Set(['id', 'label', 'type', 'kind', 'weight', 'viz', 'spells', 'start', 'end']),
}

/** The ids of the attributes that are no properties; those of properties are p0, p1, … */
export const GEXF_LABELS = 'labels'
export const GEXF_TYPE = 'type'

/**
 * GEXF 1.3, for Gephi and Gephi Lite. Every property is an attribute with its type, lists as
 * `liststring` in JSON's notation, which Gephi reads; the dates are spells; a relationship's type is
 * its `kind`, its label and an attribute, since programs read one or the other.
 * @see https://gexf.net/schema.html
 */
export function writeGexf(graph: ExportGraph): Generator<string> {
  return inChunks(parts(graph))
}

function* parts(graph: ExportGraph): Generator<string> {
  const { about, nodes, relationships, places, looks } = graph
  const dynamic = [...nodes, ...relationships].some(({ properties }) => spells(properties) !== '')
  const mode = dynamic
    ? 'mode="dynamic" timeformat="date" timerepresentation="interval"'
    : 'mode="static"'
  const nodeAttributes = attributesOf(nodes)
  const edgeAttributes = attributesOf(relationships)
  yield `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="${xmlAttribute(about.generated.slice(0, 10))}"><creator>${xmlContent(about.source)}</creator><description>${xmlContent(`Licence: ${about.licence}`)}</description></meta>
<graph defaultedgetype="directed" ${mode}>
`
  yield* declarations('node', GEXF_LABELS, 'liststring', nodeAttributes)
  yield* declarations('edge', GEXF_TYPE, 'string', edgeAttributes)
  yield '<nodes>\n'
  for (const node of nodes) {
    const place = places?.get(node.id)
    yield nodeElement(node, nodeAttributes, viz(place, looks?.get(node.id), 'size'))
  }
  yield '</nodes>\n<edges>\n'
  for (const relationship of relationships) {
    const look = viz(undefined, looks?.get(relationship.id), 'thickness')
    yield edgeElement(relationship, edgeAttributes, look)
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

function* declarations(
  owner: 'node' | 'edge',
  own: string,
  ownType: string,
  attributes: readonly Attribute[],
): Generator<string> {
  const names = GEXF_NAMES[owner] ?? new Set()
  yield `<attributes class="${owner}"><attribute id="${own}" title="${own}" type="${ownType}"/>`
  for (const [index, { key, type, list }] of attributes.entries()) {
    const declared = list ? 'liststring' : type
    yield `<attribute id="p${index}" title="${xmlAttribute(fileName(key, names))}" type="${declared}"/>`
  }
  yield '</attributes>\n'
}

function nodeElement(node: GraphNode, attributes: readonly Attribute[], look: string): string {
  const { id, labels, properties } = node
  const own = attvalue(GEXF_LABELS, JSON.stringify(labels))
  return `<node id="${xmlAttribute(id)}" label="${xmlAttribute(labelOf(node))}"><attvalues>${own}${attvalues(properties, attributes)}</attvalues>${spells(properties)}${look}</node>\n`
}

function edgeElement(
  { id, type, source, target, properties }: GraphRelationship,
  attributes: readonly Attribute[],
  look: string,
): string {
  const name = xmlAttribute(type)
  const ends = `source="${xmlAttribute(source)}" target="${xmlAttribute(target)}"`
  const own = attvalue(GEXF_TYPE, type)
  return `<edge id="${xmlAttribute(id)}" ${ends} kind="${name}" label="${name}"><attvalues>${own}${attvalues(properties, attributes)}</attvalues>${spells(properties)}${look}</edge>\n`
}

function attvalues(properties: Properties, attributes: readonly Attribute[]): string {
  return attributes
    .map((attribute, index) => {
      const value = propertyOf(properties, attribute.key)
      return fits(attribute, value) ? attvalue(`p${index}`, valueText(value)) : ''
    })
    .join('')
}

function attvalue(id: string, text: string): string {
  return `<attvalue for="${id}" value="${xmlAttribute(text)}"/>`
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** When something was so: the first to the last possible day. An end that is open has no attribute. */
function spells({ dateFrom, dateTo }: Properties): string {
  const start = isDay(dateFrom) ? ` start="${dateFrom}"` : ''
  const end = isDay(dateTo) ? ` end="${dateTo}"` : ''
  return start || end ? `<spells><spell${start}${end}/></spells>` : ''
}

function isDay(value: Properties[string] | undefined): value is string {
  return typeof value === 'string' && DAY.test(value)
}

function viz(
  place: Place | undefined,
  look: Look | undefined,
  sizeName: 'size' | 'thickness',
): string {
  const rgb = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(look?.color ?? '')
  const [r, g, b] = (rgb ?? []).slice(1).map((part) => Number.parseInt(part, 16))
  const color = rgb ? `<viz:color r="${r}" g="${g}" b="${b}"/>` : ''
  const position = place ? `<viz:position x="${place.x}" y="${place.y}" z="0"/>` : ''
  const size = look?.size === undefined ? '' : `<viz:${sizeName} value="${look.size}"/>`
  return `${color}${position}${size}`
}
