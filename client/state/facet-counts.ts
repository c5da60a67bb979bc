import { FACETS, type Facet } from './filters.ts'
import {
  certaintyOf,
  isContested,
  kindOf,
  textOf,
  textsOf,
  type GraphData,
} from '../../graph-data/model/graph-reading.ts'

/** How many there are of each, over everything that is loaded. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>> & {
  readonly contested: number
}

export function countFacets(data: GraphData): FacetCounts {
  const nodes = [...data.nodes.values()]
  const lines = [...data.relationships.values()]
  const values: Readonly<Record<Facet, readonly string[]>> = {
    kinds: nodes.map(kindOf),
    types: lines.map(({ type }) => type),
    certainties: lines.map(certaintyOf),
    countries: nodes.map(({ properties }) => textOf(properties, 'country') ?? ''),
    asserters: lines.flatMap(({ properties }) => textsOf(properties, 'assertedBy')),
    documents: lines.flatMap(({ properties }) => textsOf(properties, 'documents')),
  }
  const counted = Object.fromEntries(FACETS.map((facet) => [facet, tally(values[facet])]))
  return {
    ...(counted as Record<Facet, ReadonlyMap<string, number>>),
    contested: lines.filter(isContested).length,
  }
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
