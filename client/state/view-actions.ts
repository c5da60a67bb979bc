import type { AppState, AppStore, Tool } from './app-state.ts'
import type { PanelTab, Theme, View, ViewLink } from './link.ts'
import { placesOfPins } from './places.ts'

export interface ViewActions {
  /** Takes the view from an address, as after "back"; what stands in the query editor stays there. */
  readonly go: (link: ViewLink) => void
  readonly showView: (view: View) => void
  readonly showTab: (tab: PanelTab) => void
  readonly setTheme: (theme: Theme) => void
  readonly writeQuery: (text: string) => void
  readonly setTool: (tool: Tool) => void
  readonly openMenu: (menu: NonNullable<AppState['menu']>) => void
  readonly closeMenu: () => void
  readonly notify: (text: string) => void
}

export function createViewActions({ getState, setState }: AppStore): ViewActions {
  const change = (part: Partial<ViewLink>): void =>
    setState((state) => ({ link: { ...state.link, ...part } }))
  return {
    go: (link) => {
      change(link.query === null ? { ...link, query: getState().link.query } : link)
      setState(({ places }) => ({ places: new Map([...places, ...placesOfPins(link.pins)]) }))
    },
    showView: (view) => change({ view }),
    showTab: (tab) => change({ tab }),
    setTheme: (theme) => change({ theme }),
    writeQuery: (query) => change({ query }),
    setTool: (tool) => setState({ tool }),
    openMenu: (menu) => setState({ menu }),
    closeMenu: () => setState({ menu: null }),
    notify: (text) =>
      setState((state) => ({ notice: { text, serial: (state.notice?.serial ?? 0) + 1 } })),
  }
}
