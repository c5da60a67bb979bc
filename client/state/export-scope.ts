import { idsOf } from '../../graph-data/picture/items.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import type { ValueMap } from '../../graph-data/model/value.ts'
import { TEXTS } from '../texts.ts'
import type { AppState } from './app-state.ts'
import { shownIn } from './shown.ts'

export const SCOPES = ['view', 'selection', 'around', 'query', 'all'] as const
/** Which part of the graph goes into a file. */
export type ScopeName = (typeof SCOPES)[number]

/** How far around a node a file may reach. */
export const HOPS = ['1', '2', '3'] as const
export type Hops = (typeof HOPS)[number]

/** A part of the graph, as `POST /api/export` takes it. */
export type ExportScope =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'nodes'
      readonly ids: readonly string[]
      readonly relationships: readonly string[]
    }
  | { readonly kind: 'around'; readonly id: string; readonly hops: number }
  | { readonly kind: 'query'; readonly cypher: string; readonly parameters: ValueMap }

const words = TEXTS.exporting

/** Why a part cannot be taken now, in words; null where it can. */
export function scopeFault(state: AppState, name: ScopeName): string | null {
  if (name === 'view') return shownIn(state).nodes.size === 0 ? words.nothingShown : null
  if (name === 'selection') return state.link.selection.length === 0 ? words.noSelection : null
  if (name === 'around') return centreIn(state) === null ? words.noCentre : null
  if (name === 'query') return state.ran === null ? words.noQuery : null
  return null
}

/** The part that a person most likely wants now. */
export function usualScope(state: AppState): ScopeName {
  if (state.link.view === 'query' && state.ran !== null) return 'query'
  return scopeFault(state, 'view') === null ? 'view' : 'all'
}

/** The node around which a file may reach: the first that is selected. */
export function centreIn({ link }: AppState): string | null {
  return idsOf(link.selection, 'node')[0] ?? null
}

/** What of the picture a part holds; null where only the server knows. */
export function drawnPart(state: AppState, name: ScopeName): Visible | null {
  if (name === 'view') return shownIn(state)
  return name === 'selection' ? selectedPart(state) : null
}

/**
 * The selected nodes with what is shown between them, and the selected relationships with their
 * ends.
 */
function selectedPart(state: AppState): Visible {
  const { data, link } = state
  const chosen = new Set(idsOf(link.selection, 'node'))
  const nodes = new Set(chosen)
  const relationships = new Set(idsOf(link.selection, 'relationship'))
  for (const id of shownIn(state).relationships) {
    const line = data.relationships.get(id)
    if (line && chosen.has(line.source) && chosen.has(line.target)) relationships.add(id)
  }
  for (const id of relationships) {
    const line = data.relationships.get(id)
    if (line) nodes.add(line.source).add(line.target)
  }
  return { nodes, relationships }
}

/** The part in the words of the interface; what is missing in the state gives the whole graph. */
export function exportScope(state: AppState, name: ScopeName, hops: Hops): ExportScope {
  const part = drawnPart(state, name)
  if (part) return { kind: 'nodes', ids: [...part.nodes], relationships: [...part.relationships] }
  const centre = centreIn(state)
  if (name === 'around' && centre !== null) {
    return { kind: 'around', id: centre, hops: Number(hops) }
  }
  if (name === 'query' && state.ran !== null) return { kind: 'query', ...state.ran }
  return { kind: 'all' }
}
