import type { NodeAnswer } from '../../graph-data/model/api.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, type AskOptions } from './ask.ts'
import { claimIdsOf } from './claim-ids.ts'
import { claimSummaries } from './claims.ts'
import { labelOf, nodesById } from './nodes-by-id.ts'

/** An actor, an incident or a document with its claims; null where there is none of that id. */
export async function nodeAnswer(
  store: Pick<GraphStore, 'run'>,
  id: string,
  options: AskOptions,
): Promise<NodeAnswer | null> {
  const label = labelOf(id)
  const [node] = await ask(store, nodesById(label, [id]), options)
  if (!node) return null
  const ids = await ask(store, claimIdsOf(label, id), options)
  return { node, claims: await claimSummaries(store, ids, options) }
}
