import type { AppStore } from './app-state.ts'
import { NO_FILTERS, toggle, type Facet } from './filters.ts'
import {
  DEFAULT_LINK,
  type PanelTab,
  type Selection,
  type Theme,
  type View,
  type ViewLink,
} from './link.ts'

export interface ViewActions {
  /** Takes the view from an address, as after "back"; what stands in the query editor stays there. */
  readonly go: (link: ViewLink) => void
  readonly select: (selection: Selection | null) => void
  readonly toggleFilter: (facet: Facet, value: string) => void
  readonly toggleContested: () => void
  readonly clearFilters: () => void
  readonly showView: (view: View) => void
  readonly showTab: (tab: PanelTab) => void
  readonly setTheme: (theme: Theme) => void
  readonly writeQuery: (text: string) => void
  readonly notify: (text: string) => void
}

export function createViewActions({ getState, setState }: AppStore): ViewActions {
  const change = (part: Partial<ViewLink>): void =>
    setState((state) => ({ link: { ...state.link, ...part } }))
  const filters = () => getState().link.filters
  return {
    go: (link) => change(link.query === null ? { ...link, query: getState().link.query } : link),
    select: (selection) => {
      const { selection: before, tab } = getState().link
      const stays = before?.type === 'node' && selection?.type === 'node'
      change({ selection, tab: stays ? tab : DEFAULT_LINK.tab })
    },
    toggleFilter: (facet, value) => change({ filters: toggle(filters(), facet, value) }),
    toggleContested: () => change({ filters: { ...filters(), contested: !filters().contested } }),
    clearFilters: () => change({ filters: NO_FILTERS }),
    showView: (view) => change({ view }),
    showTab: (tab) => change({ tab }),
    setTheme: (theme) => change({ theme }),
    writeQuery: (query) => change({ query }),
    notify: (text) =>
      setState((state) => ({ notice: { text, serial: (state.notice?.serial ?? 0) + 1 } })),
  }
}
