import { fold } from '../../graph-data/model/fold.ts'
import type { AppState } from './app-state.ts'
import { countFacets, type FacetCounts } from './facet-counts.ts'
import { publicationsOf } from './documents.ts'
import { FACETS, isFiltering, NO_FILTERS, type Facet, type Filters } from './filters.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import { rememberLast } from './remember.ts'
import { shownIn, timeIn } from './shown.ts'
import type { TimeWindow } from './time.ts'
import { canvasOf, NARROW_NOTHING, visibleIn } from './visible.ts'

type Link = AppState['link']

/** A value by which one can filter. */
export interface FacetOption {
  readonly value: string
  readonly title: string
  /** How many there are on the canvas. */
  readonly count: number
}

/**
 * How many there are of each on the canvas in the time that is shown, whatever the filters ask for.
 * What the canvas has at other times only is there with 0, so that no list jumps while time moves.
 */
export function canvasCounts(state: AppState): FacetCounts {
  const { only, hidden, filters, compare } = state.link
  const time = timeIn(state)
  const all = countCanvas(state.data, only, hidden)
  if (time === null && compare === null) return all
  const inTime = isFiltering(filters)
    ? findInTime(state.data, only, hidden, time, compare, state.documents)
    : shownIn(state)
  return countInTime(all, state.data, inTime)
}

const countCanvas = rememberLast(
  (data: GraphData, only: Link['only'], hidden: Link['hidden']): FacetCounts =>
    countFacets(data, canvasOf(data, { only, hidden })),
)

const findInTime = rememberLast(
  (
    data: GraphData,
    only: Link['only'],
    hidden: Link['hidden'],
    time: TimeWindow | null,
    compare: Link['compare'],
    documents: AppState['documents'],
  ): Visible =>
    visibleIn(
      data,
      { only, hidden, time, compare, filters: NO_FILTERS },
      publicationsOf(documents),
    ),
)

const countInTime = rememberLast(
  (all: FacetCounts, data: GraphData, inTime: Visible): FacetCounts => {
    const counts = countFacets(data, inTime)
    const withNone = FACETS.map((facet) => {
      const none = [...all[facet].keys()].map((value) => [value, 0] as const)
      return [facet, new Map([...none, ...counts[facet]])]
    })
    return { ...counts, ...(Object.fromEntries(withNone) as Record<Facet, Map<string, number>>) }
  },
)

/** The values of a facet, the most frequent first; what is asked for is there even where none is. */
export function facetOptions(
  counts: ReadonlyMap<string, number>,
  asked: readonly string[],
  titleOf: (value: string) => string,
): readonly FacetOption[] {
  const values = new Set([...counts.keys(), ...asked])
  return [...values]
    .map((value) => ({ value, title: titleOf(value), count: counts.get(value) ?? 0 }))
    .toSorted((a, b) => b.count - a.count || a.title.localeCompare(b.title, 'en'))
}

/** The options whose title has every word of `text`, whatever their case and accents. */
export function findOptions(options: readonly FacetOption[], text: string): readonly FacetOption[] {
  const words = fold(text).split(' ')
  return options.filter(({ title }) => {
    const folded = fold(title)
    return words.every((word) => folded.includes(word))
  })
}

/** How many things are asked for. */
export function activeCount(filters: Filters): number {
  const values = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0)
  return values + Number(filters.contested) + Number(filters.degree > 0)
}

/** The most relationships that any node of the canvas has. */
export function greatestDegree({ data, link }: AppState): number {
  return degree(data, link.only, link.hidden)
}

const degree = rememberLast((data: GraphData, only: Link['only'], hidden: Link['hidden']) => {
  const { relationships } = canvasOf(data, { ...NARROW_NOTHING, only, hidden })
  const degrees = new Map<string, number>()
  for (const { id, source, target } of data.relationships.values()) {
    if (!relationships.has(id)) continue
    for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  return [...degrees.values()].reduce((most, next) => Math.max(most, next), 0)
})
