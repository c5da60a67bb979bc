import type { GraphNode, GraphRelationship, Properties } from './subgraph.ts'

/** Nodes and relationships by id, in the order in which they came. */
export interface GraphData {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly relationships: ReadonlyMap<string, GraphRelationship>
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

export function isContested(relationship: GraphRelationship): boolean {
  return textsOf(relationship.properties, 'disputedBy').length > 0
}

/** What a claim does with its statement: it asserts, denies or withdraws it. */
export function stanceOf({ properties }: Pick<GraphRelationship, 'properties'>): string {
  return textOf(properties, 'stance') ?? 'asserts'
}

export function certaintyOf(relationship: GraphRelationship): string {
  return textOf(relationship.properties, 'certainty') ?? ''
}
