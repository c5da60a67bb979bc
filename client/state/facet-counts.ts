import { FACETS, type Facet } from './filters.ts'
import {
  certaintyOf,
  isContested,
  kindOf,
  stanceOf,
  textOf,
  textsOf,
  type GraphData,
} from '../../graph-data/model/graph-reading.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import { fewSourcesIn } from './sources.ts'

/** How many there are of each. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>> & {
  readonly contested: number
}

/** Counts what of `data` is in `part`. */
export function countFacets(data: GraphData, part: Visible): FacetCounts {
  const nodes = [...data.nodes.values()].filter(({ id }) => part.nodes.has(id))
  const lines = [...data.relationships.values()].filter(({ id }) => part.relationships.has(id))
  const few = fewSourcesIn(data)
  const values: Readonly<Record<Facet, readonly string[]>> = {
    kinds: nodes.map(kindOf),
    types: lines.map(({ type }) => type),
    certainties: lines.map(certaintyOf),
    countries: nodes.map(({ properties }) => textOf(properties, 'country') ?? ''),
    asserters: lines.flatMap(({ properties }) => textsOf(properties, 'assertedBy')),
    documents: lines.flatMap(({ properties }) => textsOf(properties, 'documents')),
    sources: lines.map(({ id }) => few.get(id) ?? ''),
    stances: lines.map(stanceOf),
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
