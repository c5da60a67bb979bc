import type { GraphNode, GraphRelationship, Properties } from '../../graph-data/model/subgraph.ts'
import type { GraphValue, Value, ValueMap } from '../../graph-data/model/value.ts'

/** The nodes and relationships of a query's answer, as the picture draws them. */
export interface ResultGraph {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}

/**
 * Every node and relationship in `rows`, wherever it stands: in a path, a list, a map. Relationships
 * whose ends are not in the answer are left out.
 */
export function graphOf(rows: readonly (readonly Value[])[]): ResultGraph {
  const nodes = new Map<string, GraphNode>()
  const relationships = new Map<string, GraphRelationship>()
  const take = (value: Value): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) (value as readonly Value[]).forEach(take)
    else if (isGraph(value as ValueMap | GraphValue)) takeGraph(value as GraphValue)
    else Object.values(value as ValueMap).forEach(take)
  }
  const takeGraph = (value: GraphValue): void => {
    if (value.$ === 'path') [...value.nodes, ...value.relationships].forEach(takeGraph)
    else if (value.$ === 'node') {
      nodes.set(value.id, {
        ...value,
        labels: [...value.labels],
        properties: plain(value.properties),
      })
    } else relationships.set(value.id, { ...value, properties: plain(value.properties) })
  }
  rows.forEach((row) => row.forEach(take))
  return {
    nodes: [...nodes.values()],
    relationships: [...relationships.values()].filter(
      ({ source, target }) => nodes.has(source) && nodes.has(target),
    ),
  }
}

export function isGraph(value: ValueMap | GraphValue): value is GraphValue {
  return '$' in value && typeof value.$ === 'string'
}

export function plain(properties: ValueMap): Properties {
  return properties as Properties
}
