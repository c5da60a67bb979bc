import { DRAWN_TYPES } from '../../graph-data/model/kinds.ts'
import type { GraphStore } from '../store/graph-store.ts'
import {
  ScopeFault,
  type ExportScope,
  type GatheredGraph,
  type GatherOptions,
} from './export-scope.ts'
import { createGathering, gather, gatherNodes, type Gathering } from './gathering.ts'

type Store = Pick<GraphStore, 'run'>

const OUTWARDS = {
  Actor: 'UNWIND $ids AS id MATCH (a:Actor {id: id})-[r]->(b) WHERE type(r) IN $types RETURN r',
  Incident:
    'UNWIND $ids AS id MATCH (a:Incident {id: id})-[r]->(b) WHERE type(r) IN $types RETURN r',
}
const BOTH_WAYS = {
  Actor: 'UNWIND $ids AS id MATCH (a:Actor {id: id})-[r]-(b) WHERE type(r) IN $types RETURN r',
  Incident:
    'UNWIND $ids AS id MATCH (a:Incident {id: id})-[r]-(b) WHERE type(r) IN $types RETURN r',
}

const IDS_AT_ONCE = 2_000

async function gatherDrawn(
  store: Store,
  texts: Record<'Actor' | 'Incident', string>,
  ids: readonly string[],
  gathering: Gathering,
  options: GatherOptions,
): Promise<void> {
  const parts = [
    [texts.Incident, ids.filter((id) => id.startsWith('inc:'))],
    [texts.Actor, ids.filter((id) => !id.startsWith('inc:'))],
  ] as const
  for (const [text, own] of parts) {
    for (let start = 0; start < own.length; start += IDS_AT_ONCE) {
      const some = own.slice(start, start + IDS_AT_ONCE)
      await gather(store, text, { ids: some, types: DRAWN_TYPES }, gathering, options)
    }
  }
}

/** The relationships of `candidates` whose ends are both among `nodes`. */
function among(nodes: Gathering, candidates: Gathering): GatheredGraph {
  const { relationships } = candidates.done()
  const isAmong = (id: string) => nodes.nodes.has(id)
  return {
    nodes: nodes.done().nodes,
    relationships: relationships.filter(({ source, target }) => isAmong(source) && isAmong(target)),
  }
}

function nothingOf(ids: readonly string[]): ScopeFault {
  const shown = ids.slice(0, 10).map((id) => JSON.stringify(id.slice(0, 200)))
  const more = ids.length > shown.length ? ` and ${ids.length - shown.length} more` : ''
  return new ScopeFault(`there is nothing with the id ${shown.join(', ')}${more}`, {
    missing: true,
  })
}

/** The nodes of these ids, and the drawn relationships among them. */
export async function chosenNodes(
  store: Store,
  scope: Extract<ExportScope, { kind: 'nodes' }>,
  options: GatherOptions,
): Promise<GatheredGraph> {
  const keepsInternal = options.content === 'store'
  const nodes = createGathering({ keepsInternal })
  const missing = await gatherNodes(store, scope.ids, nodes, options)
  if (missing.length > 0) throw nothingOf(missing)
  const candidates = createGathering({ keepsInternal })
  await gatherDrawn(store, OUTWARDS, [...nodes.nodes.keys()], candidates, options)
  const graph = among(nodes, candidates)
  if (!scope.relationships) return graph
  const wanted = new Set(scope.relationships)
  return { ...graph, relationships: graph.relationships.filter(({ id }) => wanted.has(id)) }
}

/** What is at most so many drawn relationships away from a node, and all that joins it. */
export async function aroundNode(
  store: Store,
  { id, hops }: Extract<ExportScope, { kind: 'around' }>,
  options: GatherOptions,
): Promise<GatheredGraph> {
  const keepsInternal = options.content === 'store'
  const nodes = createGathering({ keepsInternal })
  if ((await gatherNodes(store, [id], nodes, options)).length > 0) throw nothingOf([id])
  const candidates = createGathering({ keepsInternal })
  let border = [id]
  for (let hop = 0; hop < hops && border.length > 0; hop += 1) {
    await gatherDrawn(store, BOTH_WAYS, border, candidates, options)
    const reached = candidates
      .done()
      .relationships.flatMap(({ source, target }) => [source, target])
    border = [...new Set(reached)].filter((each) => !nodes.nodes.has(each))
    await gatherNodes(store, border, nodes, options)
  }
  await gatherDrawn(store, OUTWARDS, border, candidates, options)
  return among(nodes, candidates)
}
