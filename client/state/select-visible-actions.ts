import type { AppStore } from './app-state.ts'
import { isContested, kindOf } from '../../graph-data/model/graph-reading.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { idsOf, nodeItems, type Item } from '../../graph-data/picture/items.ts'
import type { SelectActions } from './select-actions.ts'
import { shownIn } from './shown.ts'

/** Selecting among what is visible. */
export interface SelectVisibleActions {
  /** Selects every visible node, or every visible relationship. */
  readonly selectVisible: (type: Item['type']) => void
  /** Selects the visible nodes that are not selected. */
  readonly invertSelection: () => void
  /** Selects every visible node of a kind, or every visible relationship of a type. */
  readonly selectKind: (kind: string) => void
  readonly selectType: (type: string) => void
  /** Selects the visible relationships that another claim disputes. */
  readonly selectContested: () => void
}

export function createSelectVisibleActions(
  { getState }: AppStore,
  { selectAll }: SelectActions,
): SelectVisibleActions {
  const selectNodes = (passes: (id: string) => boolean): void =>
    selectAll(nodeItems([...shownIn(getState()).nodes].filter(passes)))
  const selectLines = (passes: (line: GraphRelationship) => boolean): void => {
    const state = getState()
    const ids = [...shownIn(state).relationships].filter((id) => {
      const line = state.data.relationships.get(id)
      return line !== undefined && passes(line)
    })
    selectAll(ids.map((id) => ({ type: 'relationship', id })))
  }
  return {
    selectVisible: (type) => (type === 'node' ? selectNodes(always) : selectLines(always)),
    invertSelection: () => {
      const known = new Set(idsOf(getState().link.selection, 'node'))
      selectNodes((id) => !known.has(id))
    },
    selectKind: (kind) => {
      const { data } = getState()
      selectNodes((id) => {
        const node = data.nodes.get(id)
        return node !== undefined && kindOf(node) === kind
      })
    },
    selectType: (type) => selectLines((line) => line.type === type),
    selectContested: () => selectLines(isContested),
  }
}

function always(): boolean {
  return true
}
