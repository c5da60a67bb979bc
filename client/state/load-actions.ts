import type { DrawnGraph } from '../../graph-data/model/api.ts'
import { problemFrom, type Api } from '../api.ts'
import type { AppState, AppStore } from './app-state.ts'
import { merge, NO_DATA } from '../../graph-data/model/graph-data.ts'
import { failed, LOADING, ready, type Loadable } from './loadable.ts'

export interface LoadActions {
  readonly loadGraph: () => Promise<void>
  /** Fetches anew what is here, since the store has changed. */
  readonly reload: () => Promise<void>
  /** Fetches what the documents are called, and when they were published. */
  readonly loadDocuments: () => Promise<void>
  /** Fetches the claims of a node, unless they are here or under way. */
  readonly loadNode: (id: string) => Promise<void>
  readonly loadClaim: (id: string) => Promise<void>
}

/** Fetched again by whoever shows it. */
const FORGOTTEN = { nodes: new Map(), claims: new Map(), ledgers: new Map(), paths: null }

type Answers = 'nodes' | 'claims'
type AnswerOf<K extends Answers> =
  AppState[K] extends ReadonlyMap<string, Loadable<infer T>> ? T : never

export function createLoadActions(store: AppStore, api: Api): LoadActions {
  const { setState } = store
  const loadGraph = async (): Promise<void> => {
    setState({ loaded: LOADING })
    try {
      setState(afterGraph(await api.graph()))
    } catch (error) {
      setState({ loaded: failed(problemFrom(error)) })
    }
  }
  const loadDocuments = async (): Promise<void> => {
    try {
      setState({ documents: ready((await api.documents()).documents) })
    } catch (error) {
      setState({ documents: failed(problemFrom(error)) })
    }
  }
  return {
    loadGraph,
    loadDocuments,
    reload: async () => {
      setState(({ edition }) => ({ ...FORGOTTEN, edition: edition + 1 }))
      await Promise.all([loadGraph(), loadDocuments()])
    },
    loadNode: (id) => load(store, 'nodes', id, () => api.node(id)),
    loadClaim: (id) => load(store, 'claims', id, () => api.claim(id)),
  }
}

async function load<K extends Answers>(
  { getState, setState }: AppStore,
  key: K,
  id: string,
  fetchAnswer: () => Promise<AnswerOf<K>>,
): Promise<void> {
  const known = getState()[key].get(id)
  if (known && known.status !== 'failed') return
  const put = (answer: Loadable<AnswerOf<K>>) =>
    setState((state) => ({ [key]: new Map<string, unknown>(state[key]).set(id, answer) }))
  put(LOADING)
  try {
    put(ready(await fetchAnswer()))
  } catch (error) {
    put(failed(problemFrom(error)))
  }
}

function afterGraph(graph: DrawnGraph): Partial<AppState> {
  return {
    data: merge(NO_DATA, graph),
    truncated: graph.truncated,
    loaded: ready(null),
    remaining: new Map(),
  }
}
