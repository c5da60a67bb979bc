import type { DrawnGraph } from '../../graph-data/model/api.ts'
import { endLabel } from '../../graph-data/model/rows.ts'
import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, type AskOptions } from './ask.ts'
import {
  countAllDrawn,
  countDrawn,
  countDrawnEnds,
  countUndated,
  drawnRelationships,
  type RelationshipFilter,
} from './drawn-relationships.ts'
import { countNodes, nodesOfKinds } from './nodes-of-kinds.ts'
import { nodesById } from './nodes-by-id.ts'

export interface DrawnGraphRequest extends RelationshipFilter {
  /** Whether the relationships are filtered: if not, nodes without any are in the answer too. */
  readonly filtered: boolean
  /** The greatest number of relationships, and of nodes that are there for their own sake. */
  readonly limit: number
}

/** The drawn graph within the filter, and what filter and limit left out. */
export async function drawnGraph(
  store: Pick<GraphStore, 'run'>,
  request: DrawnGraphRequest,
  options: AskOptions,
): Promise<DrawnGraph> {
  const [relationships, ofKinds, passing, undated, all] = await Promise.all([
    ask(store, drawnRelationships(request, request.limit), options),
    request.filtered ? [] : ask(store, nodesOfKinds(request.kinds, request.limit + 1), options),
    ask(store, countDrawn(request), options),
    ask(store, countUndated(request), options),
    ask(store, countAllDrawn(), options),
  ])
  const ids = new Set([...endsOf(relationships), ...ofKinds.slice(0, request.limit)])
  const nodes = await nodesOf(store, [...ids], options)
  const missing = passing - relationships.length
  const cut = missing > 0 || ofKinds.length > request.limit
  const whole = request.filtered ? countDrawnEnds(request) : countNodes(request.kinds)
  const total = cut ? await ask(store, whole, options) : nodes.length
  return {
    nodes,
    relationships,
    truncated: cut ? { nodes: total - nodes.length, relationships: missing } : null,
    omitted: {
      relationships: all - passing,
      undated: request.from === null && request.to === null ? 0 : undated,
    },
  }
}

/** The nodes of these ids, sorted by id. */
export async function nodesOf(
  store: Pick<GraphStore, 'run'>,
  ids: readonly string[],
  options: AskOptions,
): Promise<GraphNode[]> {
  const labels = ['Actor', 'Incident'] as const
  const found = await Promise.all(
    labels.map((label) => {
      const own = ids.filter((id) => endLabel(id) === label)
      return ask(store, nodesById(label, own), options)
    }),
  )
  return found.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function endsOf(relationships: readonly GraphRelationship[]): string[] {
  return relationships.flatMap(({ source, target }) => [source, target])
}
