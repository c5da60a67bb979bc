import type { AppStore } from './app-state.ts'
import { soleOf, type Selection } from '../../graph-data/picture/items.ts'
import { MOST_HOPS, type PathActions } from './path-actions.ts'
import type { SelectActions } from './select-actions.ts'

/** A path of which one end is chosen: the next node that is selected, anywhere, is the other. */
export interface PathEndActions extends Pick<SelectActions, 'select' | 'selectAll'> {
  readonly startPath: (from: string) => void
  readonly leavePathStart: () => void
}

export function createPathEndActions(
  { getState, setState }: AppStore,
  { select, selectAll }: Pick<SelectActions, 'select' | 'selectAll'>,
  { showPaths }: Pick<PathActions, 'showPaths'>,
): PathEndActions {
  /** Whether the selection was taken for the other end. */
  const ends = (selection: Selection): boolean => {
    const { pathFrom } = getState()
    const item = soleOf(selection)
    if (pathFrom === null || item?.type !== 'node' || item.id === pathFrom) return false
    setState({ pathFrom: null })
    void showPaths({ from: pathFrom, to: item.id }, MOST_HOPS)
    return true
  }
  return {
    startPath: (pathFrom) => setState({ pathFrom }),
    leavePathStart: () => setState({ pathFrom: null }),
    select: (item) => {
      if (!item || !ends([item])) select(item)
    },
    selectAll: (selection) => {
      if (!ends(selection)) selectAll(selection)
    },
  }
}
