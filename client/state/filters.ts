import {
  certaintyOf,
  claimIdOf,
  isContested,
  kindOf,
  textsOf,
  type GraphData,
} from './graph-data.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { Selection } from './link.ts'

/** What is asked for; an empty list asks for everything. Lists are sorted and hold nothing twice. */
export interface Filters {
  readonly kinds: readonly string[]
  readonly types: readonly string[]
  readonly certainties: readonly string[]
  /** Only what is disputed by another claim, and what disputes it. */
  readonly contested: boolean
}

export type Facet = 'kinds' | 'types' | 'certainties'

export const NO_FILTERS: Filters = { kinds: [], types: [], certainties: [], contested: false }

export function isFiltering(filters: Filters): boolean {
  const { kinds, types, certainties, contested } = filters
  return contested || kinds.length + types.length + certainties.length > 0
}

/** Adds `value` to what is asked for, or takes it away where it was. */
export function toggle(filters: Filters, facet: Facet, value: string): Filters {
  const values = filters[facet]
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value].toSorted()
  return { ...filters, [facet]: next }
}

export interface Visible {
  readonly nodes: ReadonlySet<string>
  readonly relationships: ReadonlySet<string>
}

/**
 * What the filters leave. A relationship stays when its type and certainty are asked for and one of
 * its ends is of a kind that is asked for; a node stays while a relationship of it stays. A node
 * without any relationship stays while only its kind is asked for.
 */
export function visibleIn(data: GraphData, filters: Filters): Visible {
  if (!isFiltering(filters)) {
    return { nodes: new Set(data.nodes.keys()), relationships: new Set(data.relationships.keys()) }
  }
  const nodes = new Set<string>()
  const relationships = new Set<string>()
  const passing = [...data.relationships.values()].filter((relationship) =>
    passes(data, relationship, filters),
  )
  for (const relationship of filters.contested ? inDispute(passing) : passing) {
    relationships.add(relationship.id)
    nodes.add(relationship.source)
    nodes.add(relationship.target)
  }
  if (filters.kinds.length > 0 && !isFiltering({ ...filters, kinds: [] })) {
    for (const node of data.nodes.values()) {
      if (filters.kinds.includes(kindOf(node))) nodes.add(node.id)
    }
  }
  return { nodes, relationships }
}

function passes(data: GraphData, relationship: GraphRelationship, filters: Filters): boolean {
  const { kinds, types, certainties } = filters
  if (types.length > 0 && !types.includes(relationship.type)) return false
  if (certainties.length > 0 && !certainties.includes(certaintyOf(relationship))) return false
  if (kinds.length === 0) return true
  return [relationship.source, relationship.target].some((end) => {
    const node = data.nodes.get(end)
    return node !== undefined && kinds.includes(kindOf(node))
  })
}

/** What is disputed, and what disputes it. */
function inDispute(relationships: readonly GraphRelationship[]): readonly GraphRelationship[] {
  const disputes = new Set(
    relationships.flatMap(({ properties }) => textsOf(properties, 'disputedBy')),
  )
  return relationships.filter(
    (relationship) => isContested(relationship) || disputes.has(claimIdOf(relationship)),
  )
}

/** `visible` with what is selected, and the ends of a selected relationship, whatever the filters say. */
export function withSelected(
  data: GraphData,
  visible: Visible,
  selected: Selection | null,
): Visible {
  if (!selected) return visible
  if (selected.type === 'node') {
    return { ...visible, nodes: new Set([...visible.nodes, selected.id]) }
  }
  const relationship = data.relationships.get(selected.id)
  if (!relationship) return visible
  return {
    nodes: new Set([...visible.nodes, relationship.source, relationship.target]),
    relationships: new Set([...visible.relationships, relationship.id]),
  }
}

/** How many there are of each, over everything that is loaded. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<string, number>
  readonly types: ReadonlyMap<string, number>
  readonly certainties: ReadonlyMap<string, number>
  readonly contested: number
}

export function countFacets(data: GraphData): FacetCounts {
  const all = [...data.relationships.values()]
  return {
    kinds: tally([...data.nodes.values()].map(kindOf)),
    types: tally(all.map((relationship) => relationship.type)),
    certainties: tally(all.map(certaintyOf).filter((certainty) => certainty !== '')),
    contested: all.filter(isContested).length,
  }
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
