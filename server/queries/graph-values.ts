import type { GraphNode, GraphRelationship, Properties } from '../../graph-data/model/subgraph.ts'
import type { NodeValue, RelationshipValue, Value } from '../../graph-data/model/value.ts'

/** `searchText` repeats the names for the search alone: it stays in the store. */
const INTERNAL_PROPERTY = 'searchText'

/** A node of an answer, without what is kept for the search. */
export function toGraphNode(value: Value | undefined): GraphNode {
  const { id, labels, properties } = value as NodeValue
  const { [INTERNAL_PROPERTY]: _searchText, ...shown } = properties
  return { id, labels: [...labels], properties: shown as Properties }
}

/** Sorted by id and each once: neither engine promises an order, and ends can be asked twice. */
export function inOrder(relationships: readonly GraphRelationship[]): GraphRelationship[] {
  const unique = new Map(relationships.map((each) => [each.id, each]))
  return [...unique.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

export function toGraphRelationship(value: Value | undefined): GraphRelationship {
  const { id, type, source, target, properties } = value as RelationshipValue
  return { id, type, source, target, properties: properties as Properties }
}
