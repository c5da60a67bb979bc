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
  const tallies = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()]))
  const counts = tallies as Record<Facet, Map<string, number>>
  for (const node of data.nodes.values()) {
    if (!part.nodes.has(node.id)) continue
    add(counts.kinds, kindOf(node))
    add(counts.countries, textOf(node.properties, 'country') ?? '')
  }
  const few = fewSourcesIn(data)
  let contested = 0
  for (const line of data.relationships.values()) {
    if (!part.relationships.has(line.id)) continue
    add(counts.types, line.type)
    add(counts.certainties, certaintyOf(line))
    add(counts.sources, few.get(line.id) ?? '')
    add(counts.stances, stanceOf(line))
    for (const name of textsOf(line.properties, 'assertedBy')) add(counts.asserters, name)
    for (const id of textsOf(line.properties, 'documents')) add(counts.documents, id)
    if (isContested(line)) contested += 1
  }
  return { ...counts, contested }
}

function add(counts: Map<string, number>, value: string): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
}
