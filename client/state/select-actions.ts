import type { AppStore } from './app-state.ts'
import { kindOf } from './graph-data.ts'
import {
  idsOf,
  nodeItems,
  NOTHING,
  soleOf,
  toggleItem,
  type Item,
  type Selection,
} from './items.ts'
import { DEFAULT_LINK } from './link.ts'
import { shownIn } from './shown.ts'
import type { Visible } from './visible.ts'

export interface SelectActions {
  /** Selects one thing, or nothing; where nothing is selected, nothing leaves the paths too. */
  readonly select: (item: Item | null) => void
  /** Adds something to what is selected, or takes it out again. */
  readonly selectAlso: (item: Item) => void
  readonly selectAll: (selection: Selection) => void
  /** Adds the nodes to what is selected. */
  readonly selectMore: (ids: readonly string[]) => void
  /** Selects the visible nodes that are not selected. */
  readonly invertSelection: () => void
  /** Selects every visible node of a kind, or every visible relationship of a type. */
  readonly selectKind: (kind: string) => void
  readonly selectType: (type: string) => void
}

export function createSelectActions({ getState, setState }: AppStore): SelectActions {
  const choose = (selection: Selection): void =>
    setState(({ link }) => {
      const stays = soleOf(link.selection)?.type === 'node' && soleOf(selection)?.type === 'node'
      const tab = stays ? link.tab : DEFAULT_LINK.tab
      return { link: { ...link, selection, tab } }
    })
  const visible = (): Visible => shownIn(getState())
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
    invertSelection: () => {
      const known = new Set(idsOf(chosen(), 'node'))
      choose(nodeItems([...visible().nodes].filter((id) => !known.has(id))))
    },
    selectKind: (kind) => {
      const { data } = getState()
      const ids = [...visible().nodes].filter((id) => {
        const node = data.nodes.get(id)
        return node !== undefined && kindOf(node) === kind
      })
      choose(nodeItems(ids))
    },
    selectType: (type) => {
      const { data } = getState()
      const ids = [...visible().relationships].filter(
        (id) => data.relationships.get(id)?.type === type,
      )
      choose(ids.map((id) => ({ type: 'relationship', id })))
    },
  }
}
