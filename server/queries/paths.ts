import type { PathsAnswer } from '../../graph-data/model/api.ts'
import { DRAWN_TYPES } from '../../graph-data/model/kinds.ts'
import { endLabel } from '../../graph-data/model/rows.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, type AskOptions, type Question } from './ask.ts'
import { nodesOf } from './drawn-graph.ts'
import { inOrder } from './graph-values.ts'
import { relationshipsAmong } from './relationships-among.ts'

export const MOST_HOPS = 6

export interface PathsRequest {
  readonly from: string
  readonly to: string
  /** From 1 to `MOST_HOPS`. */
  readonly maxHops: number
  readonly limit: number
}

/**
 * The shortest paths as lists of node ids, whatever the direction of the relationships. Cypher takes
 * neither the types nor the bound of a path from parameters: the types are the model's own, and the
 * bound is a number that was checked.
 */
function pathIds({ from, to, maxHops, limit }: PathsRequest): Question<string[][]> {
  const hops = Math.min(MOST_HOPS, Math.max(1, Math.trunc(maxHops)))
  return {
    statement: {
      text: `MATCH (a:${endLabel(from)} {id: $from})
MATCH (b:${endLabel(to)} {id: $to})
MATCH p = allShortestPaths((a)-[:${DRAWN_TYPES.join('|')}*..${hops}]-(b))
WITH DISTINCT [n IN nodes(p) | n.id] AS ids
RETURN ids
ORDER BY ids
LIMIT $limit`,
      parameters: { from, to, limit: limit + 1 },
    },
    read: (rows) => rows.map(([ids]) => ids as string[]),
  }
}

/** All shortest paths between two nodes, as a graph and as an ordered list. */
export async function paths(
  store: Pick<GraphStore, 'run'>,
  request: PathsRequest,
  options: AskOptions,
): Promise<PathsAnswer> {
  const found = await ask(store, pathIds(request), options)
  const taken = found.slice(0, request.limit)
  const ids = [...new Set(taken.flat())]
  const among = await Promise.all(
    (['Actor', 'Incident'] as const).map((label) => {
      const starts = ids.filter((id) => endLabel(id) === label)
      return ask(store, relationshipsAmong(label, starts, ids), options)
    }),
  )
  const joining = inOrder(among.flat())
  const listed = taken.map((nodes) => ({ nodes, steps: stepsOf(nodes, joining) }))
  const used = new Set(listed.flatMap((path) => path.steps.flat()))
  const relationships = joining.filter((relationship) => used.has(relationship.id))
  return {
    graph: { nodes: await nodesOf(store, ids, options), relationships, truncated: null },
    paths: listed,
    hops: taken[0] ? taken[0].length - 1 : null,
    truncated: found.length > taken.length,
  }
}

function stepsOf(
  nodes: readonly string[],
  relationships: readonly GraphRelationship[],
): string[][] {
  return nodes.slice(1).map((to, index) => {
    const from = nodes[index]
    return relationships
      .filter(
        ({ source, target }) =>
          (source === from && target === to) || (source === to && target === from),
      )
      .map((relationship) => relationship.id)
  })
}
