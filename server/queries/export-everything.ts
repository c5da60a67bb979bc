import { ROLE_TYPES } from '../../graph-data/model/kinds.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { createGathering, gather } from './gathering.ts'
import { createGrouping } from './grouping.ts'
import type { GatheredGraph, GatherOptions, GatheredContent } from './export-scope.ts'

/** The labels of what a file leaves out, and of the nodes that hold the evidence. */
const HIDDEN: Record<GatheredContent, readonly string[]> = {
  drawn: ['Claim', 'Document', 'Dataset'],
  evidence: ['Dataset'],
  store: [],
}

/** The whole graph, also what a Neo4j holds beside the model. */
export async function wholeGraph(
  store: Pick<GraphStore, 'run'>,
  options: GatherOptions,
): Promise<GatheredGraph> {
  const { content, parting } = options
  const keepsInternal = content === 'store'
  const gathering =
    parting === 'groups'
      ? createGrouping({ keepsInternal })
      : createGathering({ keepsInternal, foldsClaims: parting === 'claims' })
  const hidden = HIDDEN[content].map((label) => `NOT n:${label}`)
  const where = hidden.length > 0 ? `WHERE ${hidden.join(' AND ')} ` : ''
  await gather(store, `MATCH (n) ${where}RETURN n`, {}, gathering, options)
  const relationships =
    content === 'drawn'
      ? 'MATCH (a)-[r]->(b) WHERE NOT type(r) IN $roles RETURN r'
      : 'MATCH (a)-[r]->(b) RETURN r'
  const parameters = content === 'drawn' ? { roles: ROLE_TYPES } : {}
  await gather(store, relationships, parameters, gathering, options)
  return gathering.done()
}
