import type { Value } from '../../../graph-data/model/value.ts'
import type { App } from '../../state/app.ts'
import { bringing } from '../../state/bringing.ts'
import type { GraphPart } from '../../../graph-data/model/graph-data.ts'
import { graphOf, type ResultGraph } from '../../state/result-graph.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { isDrawn } from './targets.ts'

/** What joins some nodes to each other and to those that are loaded. */
const AMONG = `MATCH (n)-[r]-(m)
WHERE r.claimId IS NOT NULL AND n.id IN $ids AND m.id IN $all
RETURN n, r, m`

/** The nodes of an answer that the canvas shows. */
export function drawableIds({ nodes }: ResultGraph): readonly string[] {
  return nodes.filter(({ labels }) => isDrawn(labels)).map(({ id }) => id)
}

/**
 * Shows the actors and incidents of an answer on the canvas, with all claims between them, beside
 * what is there or in its place; can be undone. Rejects as `api.query` does.
 */
export async function bringToCanvas(
  app: App,
  graph: ResultGraph,
  how: 'add' | 'replace',
): Promise<number> {
  const ids = drawableIds(graph)
  const wanted = new Set(ids)
  const known = app.store.getState().data.nodes
  const joined = await relationshipsAmong(app, ids, [...new Set([...known.keys(), ...ids])])
  const part: GraphPart = {
    nodes: graph.nodes.filter(({ id }) => wanted.has(id)),
    relationships: joined,
  }
  const change = bringing(app.store.getState(), part, ids)
  if (how === 'add') app.actions.commit(WORKBENCH_TEXTS.graph.stepAdd(ids.length), change)
  else {
    const arranged = { ...change.arranged, only: ids, hidden: [] }
    app.actions.commit(WORKBENCH_TEXTS.graph.stepReplace(ids.length), { ...change, arranged })
  }
  app.actions.showView('graph')
  app.commands.send({ type: 'fit' })
  return ids.length
}

async function relationshipsAmong(
  { api }: App,
  ids: readonly string[],
  all: readonly string[],
): Promise<GraphPart['relationships']> {
  const rows: (readonly Value[])[] = []
  const { signal } = new AbortController()
  for await (const lines of api.query(AMONG, { ids, all }, signal)) {
    for (const line of lines) if (line.type === 'row') rows.push(line.values)
  }
  return graphOf(rows).relationships
}
