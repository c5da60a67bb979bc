import { TEXTS } from '../texts.ts'
import type { AppState, AppStore } from './app-state.ts'
import { withStep } from './history.ts'
import { DEFAULT_LINK } from './link.ts'
import { formatLink, parseLink } from './link-format.ts'
import { placesOfPins } from './places.ts'
import type { RestoreActions } from './restore-actions.ts'
import { placesOfView, savedPlaces, type SavedView } from './saved-views.ts'

export interface SavedViewActions {
  /** Shows a saved view with everything where it stood; can be taken back. */
  readonly openView: (view: SavedView) => Promise<void>
}

export function createSavedViewActions(
  { setState }: AppStore,
  { restore }: RestoreActions,
): SavedViewActions {
  return {
    openView: (view) => {
      const link = parseLink(view.link)
      setState((state) => ({
        link: {
          ...link,
          theme: state.link.theme,
          embed: state.link.embed,
          query: link.query ?? state.link.query,
        },
        places: new Map([...state.places, ...placesOfView(view), ...placesOfPins(link.pins)]),
        paths: null,
        history: withStep(state, TEXTS.steps.openView(view.name)),
      }))
      return restore()
    },
  }
}

/** What is seen now, to be kept; the theme belongs to the person, not to the view. */
export function viewToSave(
  { link, places }: Pick<AppState, 'link' | 'places'>,
  name: string,
  now: Date,
): SavedView {
  const { theme, embed } = DEFAULT_LINK
  return {
    name,
    link: formatLink({ ...link, theme, embed }),
    places: savedPlaces(places),
    saved: now.toISOString(),
  }
}
