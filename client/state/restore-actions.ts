import { problemFrom, type Api } from '../api.ts'
import type { AppStore } from './app-state.ts'
import { merge } from '../../graph-data/model/graph-data.ts'
import { MOST_HOPS, type PathActions } from './path-actions.ts'
import { graphOf } from './result-graph.ts'
import type { ViewActions } from './view-actions.ts'
import type { Value } from '../../graph-data/model/value.ts'

export interface RestoreActions {
  /** Fetches what the link shows beyond the first graph: added nodes, and paths. */
  readonly restore: () => Promise<void>
}

const ADDED = `MATCH (n) WHERE n.id IN $added
OPTIONAL MATCH (n)-[r]-(m) WHERE m.id IN $all
RETURN n, r, m`

export function createRestoreActions(
  { getState, setState }: AppStore,
  api: Api,
  { notify }: Pick<ViewActions, 'notify'>,
  { showPaths }: PathActions,
): RestoreActions {
  const fetchAdded = async (): Promise<void> => {
    const { data, link } = getState()
    const added = link.added.filter((id) => !data.nodes.has(id))
    if (added.length === 0) return
    const rows: (readonly Value[])[] = []
    const parameters = { added, all: [...data.nodes.keys(), ...added] }
    for await (const lines of api.query(ADDED, parameters, new AbortController().signal)) {
      for (const line of lines) if (line.type === 'row') rows.push(line.values)
    }
    setState((state) => ({ data: merge(state.data, graphOf(rows)) }))
  }
  return {
    restore: async () => {
      try {
        await fetchAdded()
      } catch (error) {
        notify(problemFrom(error).detail)
      }
      const { link, paths } = getState()
      if (link.path && !paths) await showPaths(link.path, MOST_HOPS)
    },
  }
}
