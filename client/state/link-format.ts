import { FACETS, type Facet, type Filters } from './filters.ts'
import { idsOf, type Selection } from '../../graph-data/picture/items.ts'
import { LAYOUTS } from '../../graph-data/picture/layout/layouts.ts'
import {
  COLOURS,
  DEFAULT_LINK,
  LINES,
  PANEL_TABS,
  SIZES,
  THEMES,
  VIEWS,
  type Comparison,
  type PathEnds,
  type ViewLink,
} from './link.ts'
import { RESTS } from '../../graph-data/picture/scene.ts'
import type { Pin } from './places.ts'
import { CLOCKS, type TimeWindow } from './time.ts'

/** The names of the facets in an address: one parameter for each value. */
const FACET_KEYS: Readonly<Record<Facet, string>> = {
  kinds: 'kind',
  types: 'type',
  certainties: 'certainty',
  countries: 'country',
  asserters: 'asserter',
  documents: 'document',
  sources: 'sources',
  stances: 'stance',
}

/** What is one of a few words, by its name in an address. */
const CHOICES = {
  view: VIEWS,
  rest: RESTS,
  layout: LAYOUTS,
  sizeBy: SIZES,
  colourBy: COLOURS,
  lines: LINES,
  tab: PANEL_TABS,
  theme: THEMES,
} as const
type Choice = keyof typeof CHOICES
const CHOICE_NAMES = Object.keys(CHOICES) as readonly Choice[]

/** Stands between the parts of one value; no id holds it. */
const MARK = '~'
const DAY = /^\d{4}-\d\d-\d\d$/

/** The link as the query part of an address, with its `?`; empty for the default view. */
export function formatLink(link: ViewLink): string {
  const parameters = new URLSearchParams()
  const putAll = (key: string, values: readonly string[]): void => {
    for (const value of values) parameters.append(key, value)
  }
  for (const name of CHOICE_NAMES) {
    if (link[name] !== DEFAULT_LINK[name]) parameters.set(name, link[name])
  }
  for (const facet of FACETS) putAll(FACET_KEYS[facet], link.filters[facet])
  if (link.filters.degree > 0) parameters.set('degree', String(link.filters.degree))
  if (link.filters.contested) parameters.set('contested', '1')
  if (link.time) parameters.set('time', formatTime(link.time))
  if (link.compare) parameters.set('compare', [link.compare.from, link.compare.to].join(MARK))
  if (link.only) parameters.set('only', link.only.join(MARK))
  putAll('hide', link.hidden)
  putAll('add', link.added)
  putAll(
    'pin',
    link.pins.map(({ id, x, y }) => [id, x, y].join(MARK)),
  )
  putAll('node', idsOf(link.selection, 'node'))
  putAll('claim', idsOf(link.selection, 'relationship'))
  if (link.path) parameters.set('path', [link.path.from, link.path.to].join(MARK))
  if (link.query !== null && link.view === 'query') parameters.set('query', link.query)
  if (link.embed) parameters.set('embed', '1')
  // Ids read better with their colon, and RFC 3986 allows it in a query.
  const text = parameters.toString().replaceAll('%3A', ':').replaceAll('%7E', MARK)
  return text === '' ? '' : `?${text}`
}

/** The view that an address asks for; what it does not know, or knows wrongly, is the default. */
export function parseLink(search: string): ViewLink {
  const parameters = new URLSearchParams(search)
  const only = parameters.get('only')
  return {
    ...DEFAULT_LINK,
    ...Object.fromEntries(CHOICE_NAMES.map((name) => [name, choiceOf(name, parameters)])),
    filters: filtersOf(parameters),
    time: timeOf(parameters.get('time')),
    compare: comparisonOf(parameters.get('compare')),
    only: only === null ? null : [...new Set(only.split(MARK))].filter((id) => id !== ''),
    hidden: listOf(parameters, 'hide'),
    added: listOf(parameters, 'add'),
    pins: parameters.getAll('pin').flatMap(pinOf),
    selection: selectionOf(parameters),
    path: pathOf(parameters.get('path')),
    query: parameters.get('query'),
    embed: parameters.get('embed') === '1',
  }
}

function choiceOf(name: Choice, parameters: URLSearchParams): string {
  const value = parameters.get(name)
  return CHOICES[name].find((entry) => entry === value) ?? DEFAULT_LINK[name]
}

function filtersOf(parameters: URLSearchParams): Filters {
  const lists = FACETS.map((facet) => [facet, listOf(parameters, FACET_KEYS[facet]).toSorted()])
  const degree = Number(parameters.get('degree'))
  return {
    ...(Object.fromEntries(lists) as Record<Facet, readonly string[]>),
    degree: Number.isInteger(degree) && degree > 0 ? degree : 0,
    contested: parameters.get('contested') === '1',
  }
}

function listOf(parameters: URLSearchParams, key: string): readonly string[] {
  return [...new Set(parameters.getAll(key).filter((value) => value !== ''))]
}

function selectionOf(parameters: URLSearchParams): Selection {
  return [
    ...listOf(parameters, 'node').map((id) => ({ type: 'node', id }) as const),
    ...listOf(parameters, 'claim').map((id) => ({ type: 'relationship', id }) as const),
  ]
}

function formatTime({ clock, from, to, undated }: TimeWindow): string {
  return [clock, from ?? '', to ?? '', undated ? 'undated' : ''].join(MARK)
}

function timeOf(text: string | null): TimeWindow | null {
  const [clockName, from = '', to = '', undated] = text?.split(MARK) ?? []
  const clock = CLOCKS.find((entry) => entry === clockName)
  if (!clock) return null
  return {
    clock,
    from: DAY.test(from) ? from : null,
    to: DAY.test(to) ? to : null,
    undated: undated === 'undated',
  }
}

function comparisonOf(text: string | null): Comparison | null {
  const [from = '', to = ''] = text?.split(MARK) ?? []
  return DAY.test(from) && DAY.test(to) ? { from, to } : null
}

function pathOf(text: string | null): PathEnds | null {
  const [from = '', to = ''] = text?.split(MARK) ?? []
  return from !== '' && to !== '' ? { from, to } : null
}

function pinOf(text: string): readonly Pin[] {
  const [id = '', x, y] = text.split(MARK)
  const pin = { id, x: Number(x), y: Number(y) }
  return id !== '' && x && y && Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [pin] : []
}
