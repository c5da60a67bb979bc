import { createStore, type StoreApi } from 'zustand/vanilla'
import type {
  ClaimAnswer,
  ClaimsAnswer,
  DocumentSummary,
  NodeAnswer,
  PathsAnswer,
} from '../../graph-data/model/api.ts'
import type { Subgraph } from '../../graph-data/model/subgraph.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { NO_DATA } from '../../graph-data/model/graph-data.ts'
import { NO_HISTORY, type History } from './history.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import type { ViewLink } from './link.ts'
import { NONE_ASKED, type AskedParts } from './part-actions.ts'
import type { Clock, TimeWindow } from './time.ts'
import { modeOf, type TimeMode } from './time-mode.ts'
import { LOADING, type Loadable } from './loadable.ts'
import type { Measured, Measuring } from './measured.ts'
import { placesOfPins, type Places } from './places.ts'
import type { AskedQuery, RanQuery } from './query-actions.ts'

/** What pressing and pulling on the canvas does. */
export type Tool = 'move' | 'box' | 'lasso'

/** What opens over the page on demand. */
export type Dialog = 'palette' | 'help' | 'views' | 'picture' | 'export'

/** Everything that the page shows; components read it, actions change it. */
export interface AppState {
  readonly link: ViewLink
  readonly data: GraphData
  /** Where the nodes stand; what is missing here, the picture finds a place for. */
  readonly places: Places
  readonly history: History
  /** How often all that is here was fetched anew because the store has changed. */
  readonly edition: number
  /** How the first graph's loading stands. */
  readonly loaded: Loadable<null>
  /** What the server's limit cut from the first graph. */
  readonly truncated: Subgraph['truncated']
  readonly nodes: ReadonlyMap<string, Loadable<NodeAnswer>>
  readonly claims: ReadonlyMap<string, Loadable<ClaimAnswer>>
  /** The claims about a node by its id, and those between two by `betweenKey`. */
  readonly ledgers: ReadonlyMap<string, Loadable<ClaimsAnswer>>
  readonly documents: Loadable<readonly DocumentSummary[]>
  /** The paths between the ends that the link names. */
  readonly paths: Loadable<PathsAnswer> | null
  /** How many neighbours of a node are not in the picture, where that is known. */
  readonly remaining: ReadonlyMap<string, number>
  /** The latest answer on sizes and communities, and what it is about. */
  readonly measured: Measured | null
  readonly measuring: Measuring
  /** A statement for the workbench, until that has taken it. */
  readonly asked: AskedQuery | null
  /** The statement that the workbench ran last. */
  readonly ran: RanQuery | null
  readonly tool: Tool
  /** The clock of the histogram and the timeline while no window in time names one. */
  readonly clock: Clock
  /** How time was asked for last; `timeModeIn` tells what of it holds. */
  readonly timeMode: TimeMode
  /** Whether the end of the window in time moves forward by itself. */
  readonly playing: boolean
  /** The window in time that is being pulled, before it becomes a step; null where none is. */
  readonly trial: { readonly window: TimeWindow | null } | null
  /** Where the menu of something is open, in CSS pixels of the window; null is the canvas itself. */
  readonly menu: { readonly target: Item | null; readonly x: number; readonly y: number } | null
  /** The first end of a path, while its other end is being chosen. */
  readonly pathFrom: string | null
  readonly dialog: Dialog | null
  readonly parts: AskedParts
  /** The step of the tour that is shown, from 0; null while nobody takes it. */
  readonly tour: number | null
  /** The latest thing that a person should hear of, such as "Link copied". */
  readonly notice: { readonly text: string; readonly serial: number } | null
}

export type AppStore = StoreApi<AppState>

export function createAppStore(link: ViewLink): AppStore {
  return createStore<AppState>(() => ({
    link,
    data: NO_DATA,
    places: placesOfPins(link.pins),
    history: NO_HISTORY,
    edition: 0,
    loaded: LOADING,
    truncated: null,
    nodes: new Map(),
    claims: new Map(),
    ledgers: new Map(),
    documents: LOADING,
    paths: null,
    remaining: new Map(),
    measured: null,
    measuring: { status: 'idle' },
    asked: null,
    ran: null,
    tool: 'move',
    clock: 'event',
    timeMode: modeOf(link),
    playing: false,
    trial: null,
    menu: null,
    pathFrom: null,
    dialog: null,
    parts: NONE_ASKED,
    tour: null,
    notice: null,
  }))
}
