import type { Api } from '../api.ts'
import { createAppStore, type AppStore } from './app-state.ts'
import type { ViewLink } from './link.ts'
import { createLoadActions, type LoadActions } from './load-actions.ts'
import { createNeighbourActions, type NeighbourActions } from './neighbour-actions.ts'
import { createQueryActions, type QueryActions } from './query-actions.ts'
import { createSignal, type PictureCommand, type Signal } from './signal.ts'
import { createViewActions, type ViewActions } from './view-actions.ts'

/** The page without its looks: what is shown, and what can be done. */
export interface App {
  readonly api: Api
  readonly store: AppStore
  readonly actions: LoadActions & NeighbourActions & ViewActions & QueryActions
  readonly commands: Signal<PictureCommand>
}

export function createApp(api: Api, link: ViewLink): App {
  const store = createAppStore(link)
  return {
    api,
    store,
    actions: {
      ...createLoadActions(store, api),
      ...createNeighbourActions(store, api),
      ...createViewActions(store),
      ...createQueryActions(store, api),
    },
    commands: createSignal<PictureCommand>(),
  }
}
