import type { NeighboursAnswer } from '../../graph-data/model/api.ts'
import type { Api } from '../api.ts'
import type { AppStore } from './app-state.ts'
import { merge, neighbourIds } from './graph-data.ts'

/** Neighbours that one press of "Show next" brings. */
export const NEIGHBOURS_STEP = 10

/** Each rejects with `ApiFault` where the server refuses. */
export interface NeighbourActions {
  /** Counts the neighbours of a node that are not in the picture. */
  readonly countRemaining: (id: string) => Promise<void>
  /** Brings the next neighbours into the picture; answers how many came. */
  readonly showNeighbours: (id: string) => Promise<number>
  /** Brings a node with its relationships into the picture, where it is missing. */
  readonly ensureNode: (id: string) => Promise<void>
}

export function createNeighbourActions(store: AppStore, api: Api): NeighbourActions {
  const { getState, setState } = store

  const ask = (id: string, limit: number): Promise<NeighboursAnswer> =>
    api.neighbours(id, { exclude: neighbourIds(getState().data, id), limit })

  const noteRemaining = (id: string, count: number): void =>
    setState((state) => ({ remaining: new Map(state.remaining).set(id, count) }))

  async function showNeighbours(id: string): Promise<number> {
    const answer = await ask(id, NEIGHBOURS_STEP)
    setState((state) => ({ data: merge(state.data, answer) }))
    noteRemaining(id, answer.remaining)
    return answer.order.length
  }

  return {
    showNeighbours,
    countRemaining: async (id) => {
      if (getState().remaining.has(id)) return
      const answer = await ask(id, 1)
      noteRemaining(id, answer.remaining + answer.order.length)
    },
    ensureNode: async (id) => {
      if (getState().data.nodes.has(id)) return
      const { node } = await api.node(id)
      setState((state) => ({ data: merge(state.data, { nodes: [node], relationships: [] }) }))
      await showNeighbours(id)
    },
  }
}
