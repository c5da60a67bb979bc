import type { AppState } from '../state/app-state.ts'
import { isSelected, type Item, type Selection } from '../../graph-data/picture/items.ts'
import { itemsOfPair } from '../state/pairs.ts'
import type { Pairs } from '../../graph-data/picture/pair.ts'
import type { PictureEvents } from './picture.ts'

type PairEvents = Pick<PictureEvents, 'onSelect' | 'onSelectAlso' | 'onMenu'>

/** What presses on the picture may ask of the page. */
export interface PairActions {
  readonly selection: () => Selection
  readonly selectAll: (selection: Selection) => void
  readonly openMenu: (menu: NonNullable<AppState['menu']>) => void
}

/** What a press on a line does where it stands for all relationships of a pair. */
export function pairEvents(actions: PairActions, pairs: Pairs): PairEvents {
  const { selection, selectAll, openMenu } = actions
  const areSelected = (items: readonly Item[]): boolean =>
    items.every((item) => isSelected(selection(), item))
  return {
    onSelect: (target) => selectAll(target ? itemsOfPair(pairs, target) : []),
    onSelectAlso: (target) => {
      const items = itemsOfPair(pairs, target)
      const others = selection().filter((item) => !isSelected(items, item))
      selectAll(areSelected(items) ? others : [...others, ...items])
    },
    onMenu: (target, at) => {
      const items = target ? itemsOfPair(pairs, target) : []
      if (items.length > 1 && !areSelected(items)) selectAll(items)
      openMenu({ target, ...at })
    },
  }
}
