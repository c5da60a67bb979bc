import type { AppStore } from './app-state.ts'
import { MOST_HOPS, type PathActions } from './path-actions.ts'
import type { SelectActions } from './select-actions.ts'

/** A path of which one end is chosen: the next node that is selected, anywhere, is the other. */
export interface PathEndActions extends Pick<SelectActions, 'select'> {
  readonly startPath: (from: string) => void
  readonly leavePathStart: () => void
}

export function createPathEndActions(
  { getState, setState }: AppStore,
  { select }: Pick<SelectActions, 'select'>,
  { showPaths }: Pick<PathActions, 'showPaths'>,
): PathEndActions {
  return {
    startPath: (pathFrom) => setState({ pathFrom }),
    leavePathStart: () => setState({ pathFrom: null }),
    select: (item) => {
      const { pathFrom } = getState()
      if (pathFrom === null || item?.type !== 'node' || item.id === pathFrom) return select(item)
      setState({ pathFrom: null })
      void showPaths({ from: pathFrom, to: item.id }, MOST_HOPS)
    },
  }
}
