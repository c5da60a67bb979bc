import type { Api } from '../api.ts'
import { createAppStore, type AppStore } from './app-state.ts'
import { createCanvasActions, type CanvasActions } from './canvas-actions.ts'
import { createClaimsActions, type ClaimsActions } from './claims-actions.ts'
import { createDialogActions, type DialogActions } from './dialog-actions.ts'
import { createFilterActions, type FilterActions } from './filter-actions.ts'
import { createHistoryActions, type HistoryActions } from './history.ts'
import type { ViewLink } from './link.ts'
import { createLoadActions, type LoadActions } from './load-actions.ts'
import { createMeasureActions, type MeasureActions } from './measure-actions.ts'
import { createNeighbourActions, type NeighbourActions } from './neighbour-actions.ts'
import { createPartActions, type PartActions } from './part-actions.ts'
import { createPathActions, type PathActions } from './path-actions.ts'
import { createPathEndActions, type PathEndActions } from './path-end-actions.ts'
import { createPictureActions, type PictureActions } from './picture-actions.ts'
import { createQueryActions, type QueryActions } from './query-actions.ts'
import { createRestoreActions, type RestoreActions } from './restore-actions.ts'
import { createSavedViewActions, type SavedViewActions } from './saved-view-actions.ts'
import { createSelectActions, type SelectActions } from './select-actions.ts'
import { createSelectVisibleActions, type SelectVisibleActions } from './select-visible-actions.ts'
import { createSignal, type PictureCommand, type Signal } from './signal.ts'
import { createTimeActions, type TimeActions } from './time-actions.ts'
import { createViewActions, type ViewActions } from './view-actions.ts'

export interface Actions
  extends
    CanvasActions,
    ClaimsActions,
    DialogActions,
    FilterActions,
    HistoryActions,
    LoadActions,
    MeasureActions,
    NeighbourActions,
    PartActions,
    PathActions,
    PathEndActions,
    PictureActions,
    QueryActions,
    RestoreActions,
    SavedViewActions,
    SelectActions,
    SelectVisibleActions,
    TimeActions,
    ViewActions {}

/** The page without its looks: what is shown, and what can be done. */
export interface App {
  readonly api: Api
  readonly store: AppStore
  readonly actions: Actions
  readonly commands: Signal<PictureCommand>
}

export function createApp(api: Api, link: ViewLink): App {
  const store = createAppStore(link)
  const history = createHistoryActions(store)
  const view = createViewActions(store)
  const paths = createPathActions(store, api, history)
  const select = createSelectActions(store)
  const filters = createFilterActions(store, history)
  const restore = createRestoreActions(store, api, view, paths)
  const actions: Actions = {
    ...history,
    ...view,
    ...paths,
    ...select,
    ...createSelectVisibleActions(store, select),
    ...createPathEndActions(store, select, paths),
    ...createDialogActions(store),
    ...createPartActions(store),
    ...filters,
    ...createTimeActions(store, history, filters),
    ...createCanvasActions(store, history),
    ...createPictureActions(store, history),
    ...createLoadActions(store, api),
    ...createMeasureActions(store),
    ...createClaimsActions(store, api),
    ...createNeighbourActions(store, api, history),
    ...restore,
    ...createSavedViewActions(store, restore),
    ...createQueryActions(store),
  }
  return { api, store, actions, commands: createSignal<PictureCommand>() }
}
