import type { App } from '../state/app.ts'
import { isSelected, type Item } from '../state/items.ts'
import { itemsOfPair, type Pairs } from '../state/pairs.ts'
import type { PictureEvents } from './picture.ts'

type PairEvents = Pick<PictureEvents, 'onSelect' | 'onSelectAlso' | 'onMenu'>

/** What a press on a line does where it stands for all relationships of a pair. */
export function pairEvents({ actions, store }: App, pairs: Pairs): PairEvents {
  const chosen = () => store.getState().link.selection
  const areSelected = (items: readonly Item[]): boolean =>
    items.every((item) => isSelected(chosen(), item))
  return {
    onSelect: (target) => actions.selectAll(target ? itemsOfPair(pairs, target) : []),
    onSelectAlso: (target) => {
      const items = itemsOfPair(pairs, target)
      const others = chosen().filter((item) => !isSelected(items, item))
      actions.selectAll(areSelected(items) ? others : [...others, ...items])
    },
    onMenu: (target, at) => {
      const items = target ? itemsOfPair(pairs, target) : []
      if (items.length > 1 && !areSelected(items)) actions.selectAll(items)
      actions.openMenu({ target, ...at })
    },
  }
}
