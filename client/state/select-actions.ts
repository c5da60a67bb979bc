import type { AppStore } from './app-state.ts'
import {
  idsOf,
  nodeItems,
  NOTHING,
  soleOf,
  toggleItem,
  type Item,
  type Selection,
} from '../../graph-data/picture/items.ts'
import { DEFAULT_LINK } from './link.ts'

export interface SelectActions {
  /** Selects one thing, or nothing; where nothing is selected, nothing leaves the paths too. */
  readonly select: (item: Item | null) => void
  /** Adds something to what is selected, or takes it out again. */
  readonly selectAlso: (item: Item) => void
  readonly selectAll: (selection: Selection) => void
  /** Adds the nodes to what is selected. */
  readonly selectMore: (ids: readonly string[]) => void
}

export function createSelectActions({ getState, setState }: AppStore): SelectActions {
  const choose = (selection: Selection): void =>
    setState(({ link }) => {
      const stays = soleOf(link.selection)?.type === 'node' && soleOf(selection)?.type === 'node'
      const tab = stays ? link.tab : DEFAULT_LINK.tab
      return { link: { ...link, selection, tab } }
    })
  const chosen = (): Selection => getState().link.selection
  return {
    select: (item) => {
      if (item) choose([item])
      else if (chosen().length > 0) choose(NOTHING)
      else setState(({ link }) => ({ link: { ...link, path: null }, paths: null }))
    },
    selectAlso: (item) => choose(toggleItem(chosen(), item)),
    selectAll: choose,
    selectMore: (ids) => {
      const known = new Set(idsOf(chosen(), 'node'))
      choose([...chosen(), ...nodeItems(ids.filter((id) => !known.has(id)))])
    },
  }
}
