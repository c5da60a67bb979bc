import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { Visible } from './visible.ts'
import type { GraphData } from './graph-data.ts'

/** A downloaded view; `version` counts up when the shape of `data` changes. */
export interface SubgraphFile {
  readonly kind: 'demarche-subgraph'
  readonly version: 1
  /** When it was made, as ISO 8601. */
  readonly generated: string
  /** The address that shows the same view. */
  readonly source: string
  readonly data: {
    readonly nodes: readonly GraphNode[]
    readonly relationships: readonly GraphRelationship[]
  }
}

/** What is visible, as a file that a person or a program can keep. */
export function subgraphFile(
  data: GraphData,
  visible: Visible,
  made: { readonly generated: string; readonly source: string },
): SubgraphFile {
  return {
    kind: 'demarche-subgraph',
    version: 1,
    ...made,
    data: {
      nodes: [...data.nodes.values()].filter((node) => visible.nodes.has(node.id)),
      relationships: [...data.relationships.values()].filter(({ id }) =>
        visible.relationships.has(id),
      ),
    },
  }
}
