import { useApp, useAppState } from '../context.tsx'
import type { AppState } from '../state/app-state.ts'
import { isNarrow, useIsNarrow } from './media.ts'

/** The legend is open on a wide screen, and a button on a phone or within another page, until somebody says otherwise. */
export function isLegendOpen({ parts, link }: AppState, narrow = isNarrow()): boolean {
  return parts.legend ?? !(narrow || link.embed)
}

export function useLegendOpen(): readonly [boolean, (open: boolean) => void] {
  const { actions } = useApp()
  const narrow = useIsNarrow()
  const open = useAppState((state) => isLegendOpen(state, narrow))
  return [open, (next) => actions.openPart('legend', next)]
}
