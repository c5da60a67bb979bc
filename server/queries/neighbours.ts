import type { NeighboursAnswer } from '../../graph-data/model/api.ts'
import { endLabel } from '../../graph-data/model/rows.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { DRAWN_TYPES } from '../../graph-data/model/kinds.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, text, type AskOptions, type Question } from './ask.ts'
import { nodesOf } from './drawn-graph.ts'
import { inOrder } from './graph-values.ts'
import { relationshipsAmong } from './relationships-among.ts'

export interface NeighboursRequest {
  readonly id: string
  readonly types: readonly string[]
  /** Ids of nodes that are on the screen already: never given again. */
  readonly exclude: readonly string[]
  readonly limit: number
}

const MATCHES = {
  Actor: 'MATCH (n:Actor {id: $id})-[r]-(m)',
  Incident: 'MATCH (n:Incident {id: $id})-[r]-(m)',
}

/** The ids of all neighbours that are not excluded, the most connected first. */
function neighbourIds(request: NeighboursRequest): Question<string[]> {
  return {
    statement: {
      text: `${MATCHES[endLabel(request.id)]}
WHERE type(r) IN $types AND m.id <> $id AND NOT m.id IN $exclude
WITH DISTINCT m
MATCH (m)-[d]-()
WHERE type(d) IN $drawn
WITH m, count(d) AS degree
RETURN m.id AS id, degree
ORDER BY degree DESC, id`,
      parameters: {
        id: request.id,
        types: request.types,
        exclude: request.exclude,
        drawn: DRAWN_TYPES,
      },
    },
    read: (rows) => rows.map(([id]) => text(id)),
  }
}

/**
 * The next neighbours, with the relationships that join them to the node, to each other, and to
 * what the request excluded because it is shown.
 */
export async function neighbours(
  store: Pick<GraphStore, 'run'>,
  request: NeighboursRequest,
  options: AskOptions,
): Promise<NeighboursAnswer> {
  const all = await ask(store, neighbourIds(request), options)
  const taken = all.slice(0, request.limit)
  const nodes = await nodesOf(store, [request.id, ...taken], options)
  const shown = [request.id, ...taken, ...request.exclude]
  return {
    nodes,
    relationships: await joining(store, taken, shown, request.types, options),
    truncated: null,
    order: taken,
    remaining: all.length - taken.length,
  }
}

/** The relationships between `ids` and `others`, in either direction, each once. */
async function joining(
  store: Pick<GraphStore, 'run'>,
  ids: readonly string[],
  others: readonly string[],
  types: readonly string[],
  options: AskOptions,
): Promise<GraphRelationship[]> {
  const asked = (['Actor', 'Incident'] as const).flatMap((label) => [
    ask(store, relationshipsAmong(label, withLabel(ids, label), others, types), options),
    ask(store, relationshipsAmong(label, withLabel(others, label), ids, types), options),
  ])
  return inOrder((await Promise.all(asked)).flat())
}

function withLabel(ids: readonly string[], label: 'Actor' | 'Incident'): string[] {
  return ids.filter((id) => endLabel(id) === label)
}
