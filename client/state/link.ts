import { NO_FILTERS, type Filters } from './filters.ts'

export const VIEWS = ['graph', 'query'] as const
export type View = (typeof VIEWS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const PANEL_TABS = ['details', 'claims', 'neighbours'] as const
export type PanelTab = (typeof PANEL_TABS)[number]

export type Selection =
  | { readonly type: 'node'; readonly id: string }
  | { readonly type: 'relationship'; readonly id: string }

/** What the address bar holds. */
export interface ViewLink {
  readonly view: View
  readonly filters: Filters
  readonly selection: Selection | null
  readonly tab: PanelTab
  /** The text in the query editor, in the address only beside it; null where nobody has written one. */
  readonly query: string | null
  readonly theme: Theme
}

export const DEFAULT_LINK: ViewLink = {
  view: 'graph',
  filters: NO_FILTERS,
  selection: null,
  tab: 'details',
  query: null,
  theme: 'auto',
}

/** The link as the query part of an address, with its `?`; empty for the default view. */
export function formatLink(link: ViewLink): string {
  const { view, filters, selection, tab, query, theme } = link
  const parameters = new URLSearchParams()
  const put = (key: string, value: string, fallback: string): void => {
    if (value !== fallback) parameters.set(key, value)
  }
  put('view', view, DEFAULT_LINK.view)
  for (const value of filters.kinds) parameters.append('kind', value)
  for (const value of filters.types) parameters.append('type', value)
  for (const value of filters.certainties) parameters.append('certainty', value)
  if (filters.contested) parameters.set('contested', '1')
  if (selection) parameters.set(selection.type === 'node' ? 'node' : 'claim', selection.id)
  put('tab', tab, DEFAULT_LINK.tab)
  if (query !== null && view === 'query') parameters.set('query', query)
  put('theme', theme, DEFAULT_LINK.theme)
  // Ids read better with their colon, and RFC 3986 allows it in a query.
  const text = parameters.toString().replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}

/** The view that an address asks for; what it does not know, or knows wrongly, is the default. */
export function parseLink(search: string): ViewLink {
  const parameters = new URLSearchParams(search)
  return {
    view: oneOf(VIEWS, parameters.get('view')) ?? DEFAULT_LINK.view,
    filters: {
      kinds: listOf(parameters, 'kind'),
      types: listOf(parameters, 'type'),
      certainties: listOf(parameters, 'certainty'),
      contested: parameters.get('contested') === '1',
    },
    selection: selectionOf(parameters),
    tab: oneOf(PANEL_TABS, parameters.get('tab')) ?? DEFAULT_LINK.tab,
    query: parameters.get('query'),
    theme: oneOf(THEMES, parameters.get('theme')) ?? DEFAULT_LINK.theme,
  }
}

function selectionOf(parameters: URLSearchParams): Selection | null {
  const claim = parameters.get('claim')
  if (claim) return { type: 'relationship', id: claim }
  const node = parameters.get('node')
  return node ? { type: 'node', id: node } : null
}

function listOf(parameters: URLSearchParams, key: string): readonly string[] {
  const values = parameters.getAll(key).filter((value) => value !== '')
  return [...new Set(values)].toSorted()
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | undefined {
  return allowed.find((entry) => entry === value)
}

/** Whether the step from one view to the other is worth an entry in the browser's history. */
export function isNewPlace(before: ViewLink, after: ViewLink): boolean {
  const place = ({ view, filters, selection }: ViewLink) =>
    JSON.stringify([view, filters, selection])
  return place(before) !== place(after)
}
