import type { SearchHit } from '../../graph-data/model/api.ts'
import { problemFrom } from '../api.ts'
import type { App } from '../state/app.ts'
import { documentQuery } from '../state/cypher/document-query.ts'
import { isDocument } from './search-hits.tsx'

/** Shows what was found: a node in the picture and the panel, a document by a query for its claims. */
export async function choose(app: App, hit: SearchHit): Promise<void> {
  if (isDocument(hit)) {
    app.actions.runQuery(documentQuery(hit.id))
    return
  }
  app.actions.showView('graph')
  await showNode(app, hit.id)
}

/** Selects a node and brings it into sight; what is not in the picture yet is fetched. */
export async function showNode({ actions, commands }: App, id: string): Promise<void> {
  actions.select({ type: 'node', id })
  try {
    await actions.ensureNode(id)
  } catch (error) {
    actions.notify(problemFrom(error).detail)
  }
  commands.send({ type: 'reveal', ids: [id] })
}
