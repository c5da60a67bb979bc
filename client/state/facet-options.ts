import { fold } from '../../graph-data/model/fold.ts'
import type { AppState } from './app-state.ts'
import { countFacets, type FacetCounts } from './facet-counts.ts'
import { FACETS, type Filters } from './filters.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { rememberLast } from './remember.ts'
import { canvasOf, NARROW_NOTHING } from './visible.ts'

/** A value by which one can filter. */
export interface FacetOption {
  readonly value: string
  readonly title: string
  /** How many there are on the canvas. */
  readonly count: number
}

/** How many there are of each on the canvas, whatever the filters ask for. */
export function canvasCounts({ data, link }: AppState): FacetCounts {
  return count(data, link.only, link.hidden)
}

const count = rememberLast(
  (data: GraphData, only: AppState['link']['only'], hidden: AppState['link']['hidden']) => {
    if (only === null && hidden.length === 0) return countFacets(data)
    const { nodes, relationships } = canvasOf(data, { ...NARROW_NOTHING, only, hidden })
    return countFacets({
      nodes: new Map([...data.nodes].filter(([id]) => nodes.has(id))),
      relationships: new Map([...data.relationships].filter(([id]) => relationships.has(id))),
    })
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

const degree = rememberLast(
  (data: GraphData, only: AppState['link']['only'], hidden: AppState['link']['hidden']) => {
    const { relationships } = canvasOf(data, { ...NARROW_NOTHING, only, hidden })
    const degrees = new Map<string, number>()
    for (const { id, source, target } of data.relationships.values()) {
      if (!relationships.has(id)) continue
      for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1)
    }
    return [...degrees.values()].reduce((most, next) => Math.max(most, next), 0)
  },
)
