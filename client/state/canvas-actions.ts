import { TEXTS } from '../texts.ts'
import type { AppStore } from './app-state.ts'
import { around, collapsing } from './around.ts'
import { nameOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import type { HistoryActions } from './history.ts'
import { idsOf, type Selection } from '../../graph-data/picture/items.ts'
import { canvasOf } from './visible.ts'

/** What is on the canvas of all that is loaded; each can be taken back. */
export interface CanvasActions {
  readonly hide: (selection: Selection) => void
  /** Brings everything back that was hidden, or was not kept. */
  readonly showHidden: () => void
  /** Keeps only these nodes, the ends of these relationships, and what joins them. */
  readonly keepOnly: (selection: Selection) => void
  /** Keeps only what lies within so many hops of the nodes. */
  readonly focusOn: (ids: readonly string[], hops: number) => void
  /** Takes those neighbours of a node away that hang on nothing else; answers how many went. */
  readonly collapse: (id: string) => number
}

export function createCanvasActions(
  { getState }: AppStore,
  { commit }: HistoryActions,
): CanvasActions {
  const hideIds = (label: string, ids: readonly string[]): void => {
    const { link } = getState()
    const gone = new Set(ids)
    const selection = link.selection.filter(({ id }) => !gone.has(id))
    const takesSome = selection.length < link.selection.length
    commit(label, {
      arranged: { hidden: [...new Set([...link.hidden, ...ids])] },
      ...(takesSome && { selection }),
    })
  }
  return {
    hide: (selection) =>
      hideIds(
        TEXTS.steps.hide(selection.length),
        selection.map(({ id }) => id),
      ),
    showHidden: () => commit(TEXTS.steps.showHidden, { arranged: { hidden: [], only: null } }),
    keepOnly: (selection) => {
      const only = nodesOf(getState().data, selection)
      commit(TEXTS.steps.keepOnly(only.length), { arranged: { only } })
    },
    focusOn: (ids, hops) => {
      const { data, link } = getState()
      const only = [...around(data, canvasOf(data, link), ids, hops)]
      commit(TEXTS.steps.focus(hops), { arranged: { only } })
    },
    collapse: (id) => {
      const { data, link } = getState()
      const node = data.nodes.get(id)
      const gone = collapsing(data, canvasOf(data, link), id)
      if (node && gone.length > 0) hideIds(TEXTS.steps.collapse(nameOf(node)), gone)
      return gone.length
    },
  }
}

/** The nodes of a selection, with the ends of its relationships. */
function nodesOf({ relationships }: GraphData, selection: Selection): readonly string[] {
  const ends = idsOf(selection, 'relationship').flatMap((id) => {
    const line = relationships.get(id)
    return line ? [line.source, line.target] : []
  })
  return [...new Set([...idsOf(selection, 'node'), ...ends])]
}
