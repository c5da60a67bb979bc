import type { Rest } from '../../graph-data/picture/scene.ts'
import { NO_FILTERS, type Filters } from './filters.ts'
import { NOTHING, type Selection } from '../../graph-data/picture/items.ts'
import type { LayoutName } from '../../graph-data/picture/layout/layouts.ts'
import type { Pin } from './places.ts'
import type { TimeWindow } from './time.ts'

export const VIEWS = ['graph', 'table', 'timeline', 'query'] as const
export type View = (typeof VIEWS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const PANEL_TABS = ['details', 'claims', 'ledger', 'neighbours'] as const
export type PanelTab = (typeof PANEL_TABS)[number]

export const SIZES = ['degree', 'betweenness', 'pagerank', 'sources'] as const
/** What the size of a node tells. */
export type SizeBy = (typeof SIZES)[number]

export const COLOURS = ['kind', 'country', 'community'] as const
/** What the colour of a node tells. */
export type ColourBy = (typeof COLOURS)[number]

export const LINES = ['claims', 'pairs'] as const
/** Whether each claim is a line, or each pair one line with a count. */
export type Lines = (typeof LINES)[number]

/** Two days on the clock of publication, whose difference is drawn. */
export interface Comparison {
  readonly from: string
  readonly to: string
}

/** The ends of the paths that are shown. */
export interface PathEnds {
  readonly from: string
  readonly to: string
}

/** What a person has made of the picture; undo brings it back. */
export interface Arranged {
  readonly filters: Filters
  readonly rest: Rest
  readonly time: TimeWindow | null
  readonly compare: Comparison | null
  /** Ids of the only nodes to keep; null keeps all. */
  readonly only: readonly string[] | null
  /** Ids of nodes and relationships that a person has hidden. */
  readonly hidden: readonly string[]
  /** Ids of nodes beyond those of the first picture. */
  readonly added: readonly string[]
  /** Nodes that a person has put somewhere. */
  readonly pins: readonly Pin[]
  readonly layout: LayoutName
  readonly sizeBy: SizeBy
  readonly colourBy: ColourBy
  readonly lines: Lines
}

/** What the address bar holds. */
export interface ViewLink extends Arranged {
  readonly view: View
  readonly selection: Selection
  readonly path: PathEnds | null
  readonly tab: PanelTab
  /** The text in the query editor, in the address only beside it; null where nobody has written one. */
  readonly query: string | null
  readonly theme: Theme
  /** Whether the page is part of another one, and shows fewer controls. */
  readonly embed: boolean
}

export const NOT_ARRANGED: Arranged = {
  filters: NO_FILTERS,
  rest: 'dim',
  time: null,
  compare: null,
  only: null,
  hidden: [],
  added: [],
  pins: [],
  layout: 'force',
  sizeBy: 'degree',
  colourBy: 'kind',
  lines: 'claims',
}

export const DEFAULT_LINK: ViewLink = {
  ...NOT_ARRANGED,
  view: 'graph',
  selection: NOTHING,
  path: null,
  tab: 'details',
  query: null,
  theme: 'auto',
  embed: false,
}

/** Whether there is something for the panel to show. */
export function hasPanel({ selection, path }: Pick<ViewLink, 'selection' | 'path'>): boolean {
  return selection.length > 0 || path !== null
}

/** Whether the step from one view to the other is worth an entry in the browser's history. */
export function isNewPlace(before: ViewLink, after: ViewLink): boolean {
  const place = ({ tab: _t, query: _q, theme: _h, ...rest }: ViewLink) => JSON.stringify(rest)
  return place(before) !== place(after)
}
