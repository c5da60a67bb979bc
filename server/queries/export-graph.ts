import type { GraphStore } from '../store/graph-store.ts'
import { withEvidence } from './export-evidence.ts'
import { wholeGraph } from './export-everything.ts'
import { inRows } from './export-rows.ts'
import type { ExportScope, GatheredGraph, GatherOptions } from './export-scope.ts'
import { aroundNode, chosenNodes } from './export-surroundings.ts'

/**
 * The nodes and relationships of a scope, sorted by id; both ends of every relationship are there.
 * A query must have passed the gate already.
 * @throws {ScopeFault} and what `GraphStore.run` throws
 */
export async function gatherGraph(
  store: Pick<GraphStore, 'run'>,
  scope: ExportScope,
  options: GatherOptions,
): Promise<GatheredGraph> {
  if (scope.kind === 'all') return wholeGraph(store, options)
  const chosen = await chosenGraph(store, scope, options)
  const { content } = options
  return content === 'drawn' ? chosen : withEvidence(store, chosen, options)
}

function chosenGraph(
  store: Pick<GraphStore, 'run'>,
  scope: Exclude<ExportScope, { kind: 'all' }>,
  options: GatherOptions,
): Promise<GatheredGraph> {
  if (scope.kind === 'nodes') return chosenNodes(store, scope, options)
  if (scope.kind === 'around') return aroundNode(store, scope, options)
  return inRows(store, scope, options)
}
