import type { Shape } from './dialect/shape.ts'
import type { Graph } from './engine.ts'

/** What the engine says of nodes and relationships by their numbers. */
export type EntityLookup = Pick<Graph, 'getNode' | 'getEdge'>

/** The value with nodes and relationships in place of their bare numbers, as the engine gives others. */
export function revive(value: unknown, shape: Shape | undefined, graph: EntityLookup): unknown {
  if (shape === undefined || shape.holds !== 'raw' || value === null) return value
  if (typeof value === 'number') return entity(value, shape.type, graph) ?? value
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => revive(item, shape.item, graph))
  if (shape.type !== 'map') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      revive(inner, shape.fields?.get(key), graph),
    ]),
  )
}

function entity(id: number, type: Shape['type'], graph: EntityLookup): object | null {
  if (type === 'node') {
    const node = graph.getNode(id)
    return node && { ...node.properties(), _id: node.id, _labels: node.labels }
  }
  const edge = type === 'relationship' ? graph.getEdge(id) : null
  return (
    edge && {
      ...edge.properties(),
      _id: edge.id,
      _source: edge.sourceId,
      _target: edge.targetId,
      _type: edge.edgeType,
    }
  )
}
