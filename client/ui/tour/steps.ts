import type { AppState } from '../../state/app-state.ts'
import { isContested } from '../../../graph-data/model/graph-reading.ts'
import { shownIn } from '../../state/shown.ts'
import { SEARCH_ID } from '../commands/focus-search.ts'

export const STEPS = ['search', 'line', 'legend', 'time', 'share'] as const
export type TourStep = (typeof STEPS)[number]

/** Where on the page a step points, as a selector; null where there is nothing to point at. */
export function targetOf(step: TourStep, state: AppState): string | null {
  if (step === 'search') return `#${SEARCH_ID}`
  if (step !== 'line') return `[data-tour="${step}"]`
  const id = lineToShow(state)
  return id === null ? null : `[data-item="${CSS.escape(id)}"]`
}

/** A visible relationship, one that is contested rather than another. */
function lineToShow(state: AppState): string | null {
  const { relationships } = shownIn(state)
  const lines = [...state.data.relationships.values()].filter(({ id }) => relationships.has(id))
  return (lines.find(isContested) ?? lines[0])?.id ?? null
}
