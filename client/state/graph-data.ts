import type { GraphNode, GraphRelationship, Properties } from '../../graph-data/model/subgraph.ts'

/** What is loaded: nodes and relationships by id, in the order in which they came. */
export interface GraphData {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly relationships: ReadonlyMap<string, GraphRelationship>
}

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

export function textOf(properties: Properties, key: string): string | null {
  const value = properties[key]
  return typeof value === 'string' && value !== '' ? value : null
}

export function textsOf(properties: Properties, key: string): readonly string[] {
  const value = properties[key]
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

/** The name of an actor or incident, the title of a document, the type of a claim; else the id. */
export function nameOf({ id, properties }: Pick<GraphNode, 'id' | 'properties'>): string {
  const name = textOf(properties, 'name') ?? textOf(properties, 'title')
  return name ?? textOf(properties, 'type')?.replaceAll('-', ' ') ?? id
}

/** The kind of an actor or incident; for any other node its first label. */
export function kindOf(node: GraphNode): string {
  return textOf(node.properties, 'kind') ?? node.labels[0] ?? ''
}

export function isIncident(node: GraphNode): boolean {
  return node.labels.includes('Incident')
}

export function isContested(relationship: GraphRelationship): boolean {
  return textsOf(relationship.properties, 'disputedBy').length > 0
}

export function certaintyOf(relationship: GraphRelationship): string {
  return textOf(relationship.properties, 'certainty') ?? ''
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
