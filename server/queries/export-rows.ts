import type { ValueMap } from '../../graph-data/model/value.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { addValue, createGathering, gatherNodes } from './gathering.ts'
import {
  ScopeFault,
  type ExportScope,
  type GatheredGraph,
  type GatherOptions,
} from './export-scope.ts'

/** More rows are a whole graph, which has a scope of its own. */
const MOST_ROWS = 1_000_000

/** The nodes, relationships and paths in the rows of a person's query. */
export async function inRows(
  store: Pick<GraphStore, 'run'>,
  { cypher, parameters }: Extract<ExportScope, { kind: 'query' }>,
  options: GatherOptions,
): Promise<GatheredGraph> {
  const { onProgress, content, ...asked } = options
  const gathering = createGathering({ keepsInternal: content === 'store' })
  const statement = { text: cypher, parameters: parameters as ValueMap }
  const result = await store.run(statement, { ...asked, limit: MOST_ROWS, untrusted: true })
  for await (const batch of result.batches) {
    for (const row of batch) for (const value of row) addValue(gathering, value)
    const { nodes, relationships } = gathering
    onProgress?.({ nodes: nodes.size, relationships: relationships.size })
  }
  if (result.summary().truncated) {
    const message = `the query has more than ${MOST_ROWS} rows: narrow it, or export the whole graph`
    throw new ScopeFault(message, { missing: false })
  }
  if (gathering.nodes.size + gathering.relationships.size === 0) {
    const message =
      'the rows of the query hold no node, relationship or path: return them whole (RETURN a, r, b), not their properties'
    throw new ScopeFault(message, { missing: false })
  }
  await gatherNodes(store, gathering.missingEnds(), gathering, options)
  return gathering.done()
}
