import { textOf, type GraphData } from './graph-reading.ts'
import type { GraphNode, GraphRelationship } from './subgraph.ts'

/** Nodes and relationships as an answer brings them. */
export interface GraphPart {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}

export const NO_DATA: GraphData = { nodes: new Map(), relationships: new Map() }

/** `data` with what `part` brings; what has the same id is replaced in its place. */
export function merge(data: GraphData, part: GraphPart): GraphData {
  const nodes = new Map(data.nodes)
  for (const node of part.nodes) nodes.set(node.id, node)
  const relationships = new Map(data.relationships)
  for (const relationship of part.relationships) {
    if (nodes.has(relationship.source) && nodes.has(relationship.target)) {
      relationships.set(relationship.id, relationship)
    }
  }
  return { nodes, relationships }
}

export function isIncident(node: GraphNode): boolean {
  return node.labels.includes('Incident')
}

/** The id under which the server answers for the evidence of a relationship. */
export function claimIdOf(relationship: GraphRelationship): string {
  return textOf(relationship.properties, 'claimId') ?? relationship.id
}

/** Everything that joins `id` to others, in the order in which it came. */
export function relationshipsOf(data: GraphData, id: string): readonly GraphRelationship[] {
  return [...data.relationships.values()].filter(
    (relationship) => relationship.source === id || relationship.target === id,
  )
}

/** The ids of what is joined to `id`, without `id` itself. */
export function neighbourIds(data: GraphData, id: string): readonly string[] {
  const ids = new Set<string>()
  for (const { source, target } of relationshipsOf(data, id)) {
    ids.add(source === id ? target : source)
  }
  ids.delete(id)
  return [...ids]
}

/** The relationships between the same two ends, either way, in the order in which they came. */
export function parallelsOf(
  data: GraphData,
  relationship: Pick<GraphRelationship, 'source' | 'target'>,
): readonly GraphRelationship[] {
  const { source, target } = relationship
  return [...data.relationships.values()].filter(
    (other) =>
      (other.source === source && other.target === target) ||
      (other.source === target && other.target === source),
  )
}
