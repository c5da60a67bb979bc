import type { Value, ValueMap } from '../../graph-data/model/value.ts'
import { nameOf } from '../state/graph-data.ts'
import { verbOf } from '../state/sentence.ts'
import { isGraph, plain } from '../state/result-graph.ts'

/** A value of an answer in one line: a node by its name, a relationship by its type. */
export function valueText(value: Value): string {
  if (value === null) return 'null'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return (value as readonly Value[]).map(valueText).join(', ')
  const map = value as ValueMap
  if (!isGraph(map)) return JSON.stringify(map)
  if (map.$ === 'node') return nodeName(map)
  if (map.$ === 'relationship') return verbOf(map.type)
  return pathText(
    map.nodes.map(nodeName),
    map.relationships.map(({ type }) => type),
  )
}

function nodeName(node: { readonly id: string; readonly properties: ValueMap }): string {
  return nameOf({ id: node.id, properties: plain(node.properties) })
}

function pathText(names: readonly string[], types: readonly string[]): string {
  return names
    .map((name, index) => (index === 0 ? name : `— ${verbOf(types[index - 1] ?? '')} — ${name}`))
    .join(' ')
}
