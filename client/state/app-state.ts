import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ClaimAnswer, NodeAnswer } from '../../graph-data/model/api.ts'
import type { Subgraph } from '../../graph-data/model/subgraph.ts'
import { NO_DATA, type GraphData } from './graph-data.ts'
import type { ViewLink } from './link.ts'
import { LOADING, type Loadable } from './loadable.ts'
import type { QueryRun } from './query-run.ts'

/** Everything that the page shows; components read it, actions change it. */
export interface AppState {
  readonly link: ViewLink
  readonly data: GraphData
  /** How the first graph's loading stands. */
  readonly loaded: Loadable<null>
  /** What the server's limit cut from the first graph. */
  readonly truncated: Subgraph['truncated']
  readonly nodes: ReadonlyMap<string, Loadable<NodeAnswer>>
  readonly claims: ReadonlyMap<string, Loadable<ClaimAnswer>>
  /** How many neighbours of a node are not in the picture, where that is known. */
  readonly remaining: ReadonlyMap<string, number>
  readonly run: QueryRun | null
  /** The latest thing that a person should hear of, such as "Link copied". */
  readonly notice: { readonly text: string; readonly serial: number } | null
}

export type AppStore = StoreApi<AppState>

export function createAppStore(link: ViewLink): AppStore {
  return createStore<AppState>(() => ({
    link,
    data: NO_DATA,
    loaded: LOADING,
    truncated: null,
    nodes: new Map(),
    claims: new Map(),
    remaining: new Map(),
    run: null,
    notice: null,
  }))
}
