import type { GraphStore } from '../store/graph-store.ts'
import type { GatheredGraph, GatherOptions } from './export-scope.ts'
import { createGathering, gatherByIds, gatherNodes, type Gathering } from './gathering.ts'

type Store = Pick<GraphStore, 'run'>

const ROLES = 'UNWIND $ids AS id MATCH (c:Claim {id: id})-[r]->(n) RETURN r'
const DISPUTED_BY = 'UNWIND $ids AS id MATCH (d:Claim)-[r:DISPUTES]->(c:Claim {id: id}) RETURN r'
const DRAWN = `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(a)-[r]->(b)
WHERE r.claimId = id
RETURN r`

/**
 * The same graph with the claims behind its relationships: their roles, quotes and documents, who
 * says it, and the claims that dispute them or that they dispute, with all of theirs. Without those
 * an accusation would go out without its denial.
 */
export async function withEvidence(
  store: Store,
  { nodes, relationships }: GatheredGraph,
  options: GatherOptions,
): Promise<GatheredGraph> {
  const gathering = createGathering({ keepsInternal: options.content === 'store' })
  for (const node of nodes) gathering.addNode({ $: 'node', ...node })
  for (const each of relationships) gathering.addRelationship({ $: 'relationship', ...each })
  const found = new Set<string>()
  for (;;) {
    const fresh = claimsOf(gathering).filter((id) => !found.has(id))
    if (fresh.length === 0) break
    for (const id of fresh) found.add(id)
    for (const text of [ROLES, DISPUTED_BY, DRAWN]) {
      await gatherByIds(store, text, fresh, gathering, options)
    }
    await gatherNodes(store, [...fresh, ...gathering.missingEnds()], gathering, options)
  }
  return gathering.done()
}

function claimsOf({ nodes, relationships }: Gathering): string[] {
  const ids = new Set<string>()
  for (const { id, labels } of nodes.values()) if (labels.includes('Claim')) ids.add(id)
  for (const { properties } of relationships.values()) {
    if (typeof properties['claimId'] === 'string') ids.add(properties['claimId'])
  }
  return [...ids]
}
