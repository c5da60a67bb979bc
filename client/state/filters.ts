import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import {
  certaintyOf,
  isContested,
  kindOf,
  stanceOf,
  textOf,
  textsOf,
  type GraphData,
} from '../../graph-data/model/graph-reading.ts'
import { claimIdOf } from '../../graph-data/model/graph-data.ts'
import { fewSourcesIn } from './sources.ts'

/** What is asked for; an empty list asks for everything. Lists are sorted and hold nothing twice. */
export interface Filters {
  readonly kinds: readonly string[]
  readonly types: readonly string[]
  readonly certainties: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  /** Names of those who say it. */
  readonly asserters: readonly string[]
  /** Ids of documents. */
  readonly documents: readonly string[]
  /** `one` or `none`: what has few sources. */
  readonly sources: readonly string[]
  readonly stances: readonly string[]
  /** The least number of relationships that a node must keep; 0 asks for nothing. */
  readonly degree: number
  /** Only what is disputed by another claim, and what disputes it. */
  readonly contested: boolean
}

export const FACETS = [
  'kinds',
  'types',
  'certainties',
  'countries',
  'asserters',
  'documents',
  'sources',
  'stances',
] as const
export type Facet = (typeof FACETS)[number]

export const NO_FILTERS: Filters = {
  kinds: [],
  types: [],
  certainties: [],
  countries: [],
  asserters: [],
  documents: [],
  sources: [],
  stances: [],
  degree: 0,
  contested: false,
}

export function isFiltering(filters: Filters): boolean {
  return (
    filters.contested || filters.degree > 0 || FACETS.some((facet) => filters[facet].length > 0)
  )
}

/** Adds `value` to what is asked for, or takes it away where it was. */
export function toggle(filters: Filters, facet: Facet, value: string): Filters {
  const values = filters[facet]
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value].toSorted()
  return { ...filters, [facet]: next }
}

/** Whether a relationship is asked for, but for its being contested and the degree of its ends. */
export function passes(data: GraphData, line: GraphRelationship, filters: Filters): boolean {
  const { kinds, countries, sources } = filters
  if (!allows(filters.types, line.type)) return false
  if (!allows(filters.certainties, certaintyOf(line))) return false
  if (!meets(textsOf(line.properties, 'assertedBy'), filters.asserters)) return false
  if (!meets(textsOf(line.properties, 'documents'), filters.documents)) return false
  if (!allows(filters.stances, stanceOf(line))) return false
  if (sources.length > 0 && !allows(sources, fewSourcesIn(data).get(line.id) ?? '')) return false
  if (kinds.length + countries.length === 0) return true
  const ends = [line.source, line.target].flatMap((id) => data.nodes.get(id) ?? [])
  return (
    (kinds.length === 0 || ends.some((end) => kinds.includes(kindOf(end)))) &&
    (countries.length === 0 ||
      ends.some((end) => countries.includes(textOf(end.properties, 'country') ?? '')))
  )
}

function allows(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function meets(values: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value))
}

/** What is disputed, and what disputes it. */
export function inDispute(lines: readonly GraphRelationship[]): readonly GraphRelationship[] {
  const disputes = new Set(lines.flatMap(({ properties }) => textsOf(properties, 'disputedBy')))
  return lines.filter((line) => isContested(line) || disputes.has(claimIdOf(line)))
}
