import type {
  NodeValue,
  PathValue,
  RelationshipValue,
  Value,
  ValueMap,
} from '../../../graph-data/model/value.ts'
import { nameOf } from '../../../graph-data/model/graph-reading.ts'
import { isGraph, plain } from '../../state/result-graph.ts'
import { verbOf } from '../../../graph-data/model/relationship-words.ts'

/** A value of an answer in one line: a node by its name, a relationship by its type. */
export function valueText(value: Value): string {
  if (value === null) return 'null'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : listText(value as readonly Value[])
  const map = value as ValueMap
  if (!isGraph(map)) return mapText(map)
  if (map.$ === 'node') return nodeName(map)
  return map.$ === 'relationship' ? verbOf(map.type) : pathText(map)
}

/** A list without its own brackets, since a cell holds nothing else; what lies deeper has them. */
function listText(list: readonly Value[]): string {
  return list.map(innerText).join(', ')
}

function innerText(value: Value): string {
  return Array.isArray(value) ? `[${listText(value as readonly Value[])}]` : valueText(value)
}

function mapText(map: ValueMap): string {
  const entries = Object.entries(map).map(([key, value]) => `${key}: ${innerText(value)}`)
  return `{${entries.join(', ')}}`
}

export function nodeName(node: Pick<NodeValue, 'id' | 'properties'>): string {
  return nameOf({ id: node.id, properties: plain(node.properties) })
}

/** The nodes of a path with what joins them; the arrows point as the relationships do. */
function pathText({ nodes, relationships }: PathValue): string {
  return nodes
    .map((node, index) => {
      const before = relationships[index - 1]
      return before ? `${stepText(before, node)} ${nodeName(node)}` : nodeName(node)
    })
    .join(' ')
}

function stepText({ type, target }: RelationshipValue, next: NodeValue): string {
  return target === next.id ? `— ${verbOf(type)} →` : `← ${verbOf(type)} —`
}

/** An item a line; an empty list, and lists in a list, as in Cypher. */
function linesOf(list: readonly Value[]): string {
  if (list.length === 0) return '[]'
  return list.map((item) => (Array.isArray(item) ? innerText(item) : fullText(item))).join('\n')
}

/** A value with all that it holds, as one reads it in Cypher. */
export function fullText(value: Value): string {
  if (typeof value !== 'object' || value === null) return valueText(value)
  if (Array.isArray(value)) return linesOf(value as readonly Value[])
  const map = value as ValueMap
  if (!isGraph(map)) return JSON.stringify(map, null, 2)
  if (map.$ === 'path') return valueText(map)
  const head = map.$ === 'node' ? `(:${map.labels.join(':')}` : `[:${map.type}`
  const ends = map.$ === 'node' ? '' : `\n${map.source} → ${map.target}`
  const properties = Object.entries(map.properties).map(
    ([key, each]) => `  ${key}: ${JSON.stringify(each)}`,
  )
  return `${head}${map.$ === 'node' ? ')' : ']'} ${map.id}${ends}\n${properties.join('\n')}`
}
