import type { AppState } from './app-state.ts'
import { independentSources } from './independent-sources.ts'
import { communityGroups, countryGroups, type ColourGroup } from './colour-groups.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import type { ColourBy, SizeBy } from './link.ts'
import { rememberLast } from './remember.ts'
import { shownIn } from './shown.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

/** What only a worker finds out fast enough. */
export const CENTRALITIES = ['betweenness', 'pagerank'] as const
export type Centrality = (typeof CENTRALITIES)[number]

/** What a worker is to find out; null and false ask for nothing. */
export interface Wanted {
  readonly centrality: Centrality | null
  readonly communities: boolean
}

/** What was found out about `visible`, and about nothing else. */
export interface Measured {
  readonly visible: Visible
  readonly centrality: Centrality | null
  readonly values: ReadonlyMap<string, number> | null
  /** The greatest first. */
  readonly communities: readonly (readonly string[])[] | null
}

/** How the latest measuring stands; `failed` says why there is no answer. */
export type Measuring =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'failed'; readonly reason: string }

export function wantedBy({
  sizeBy,
  colourBy,
}: {
  readonly sizeBy: SizeBy
  readonly colourBy: ColourBy
}): Wanted | null {
  const centrality = CENTRALITIES.find((name) => name === sizeBy) ?? null
  const communities = colourBy === 'community'
  return centrality === null && !communities ? null : { centrality, communities }
}

/** Sizes of nodes: `values` as they were measured, `shares` of the greatest from 0 to 1. */
export interface Sizes {
  readonly values: ReadonlyMap<string, number>
  readonly shares: ReadonlyMap<string, number>
  readonly greatest: number
}

/**
 * What sizes the nodes beyond the number of their relationships; null is that number, which is drawn
 * too as long as the answer for what is visible now is not there.
 */
export function sizesIn(state: AppState): Sizes | null {
  const { data, link, measured } = state
  return findSizes(data, shownIn(state), link.sizeBy, measured)
}

const findSizes = rememberLast(
  (data: GraphData, visible: Visible, sizeBy: SizeBy, measured: Measured | null): Sizes | null => {
    if (sizeBy === 'degree') return null
    if (sizeBy === 'sources') return sizesOf(independentSources(data, visible))
    const isCurrent = measured?.visible === visible && measured.centrality === sizeBy
    return isCurrent && measured.values ? sizesOf(measured.values) : null
  },
)

function sizesOf(values: ReadonlyMap<string, number>): Sizes {
  const greatest = [...values.values()].reduce((most, value) => Math.max(most, value), 0)
  const share = (value: number) => (greatest > 0 ? value / greatest : 0)
  return {
    values,
    shares: new Map([...values].map(([id, value]) => [id, share(value)])),
    greatest,
  }
}

/** The groups that the colours of nodes tell; null is the kind, or no answer yet. */
export function colourGroupsIn(state: AppState): readonly ColourGroup[] | null {
  const { data, link, measured } = state
  return findGroups(data, shownIn(state), link.colourBy, measured)
}

const findGroups = rememberLast(
  (
    data: GraphData,
    visible: Visible,
    colourBy: ColourBy,
    measured: Measured | null,
  ): readonly ColourGroup[] | null => {
    if (colourBy === 'kind') return null
    if (colourBy === 'country') return countryGroups(data, visible)
    if (measured?.visible !== visible || !measured.communities) return null
    return communityGroups(data, visible, measured.communities)
  },
)
