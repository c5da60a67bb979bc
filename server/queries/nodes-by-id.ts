import { endLabel } from '../../graph-data/model/rows.ts'
import type { GraphNode } from '../../graph-data/model/subgraph.ts'
import type { Question } from './ask.ts'
import { toGraphNode } from './graph-values.ts'

type NodeLabel = 'Actor' | 'Incident' | 'Document'

const TEXTS: Record<NodeLabel, string> = {
  Actor: 'UNWIND $ids AS id MATCH (n:Actor {id: id}) RETURN n',
  Incident: 'UNWIND $ids AS id MATCH (n:Incident {id: id}) RETURN n',
  Document: 'UNWIND $ids AS id MATCH (n:Document {id: id}) RETURN n',
}

/** The nodes of one label that have these ids; those that are not there are left out. */
export function nodesById(label: NodeLabel, ids: readonly string[]): Question<GraphNode[]> {
  return {
    statement: { text: TEXTS[label], parameters: { ids } },
    read: (rows) => rows.map(([node]) => toGraphNode(node)),
  }
}

/** The label under which the node of this id is kept. */
export function labelOf(id: string): NodeLabel {
  return id.startsWith('doc:') ? 'Document' : endLabel(id)
}
