import type { NeighboursAnswer } from '../../graph-data/model/api.ts'
import type { Api } from '../api.ts'
import { TEXTS } from '../texts.ts'
import type { AppState, AppStore } from './app-state.ts'
import { bringing, nameIn, NO_PART } from './bringing.ts'
import { neighbourIds, type GraphPart } from '../../graph-data/model/graph-data.ts'
import type { Change, HistoryActions } from './history.ts'
import { neighboursOf } from './neighbours.ts'
import { canvasOf } from './visible.ts'

/** Neighbours that one press of "Show next" brings. */
export const NEIGHBOURS_STEP = 10

/** Each rejects with `ApiFault` where the server refuses. */
export interface NeighbourActions {
  /** Counts the neighbours of a node that are not loaded. */
  readonly countRemaining: (id: string) => Promise<void>
  /** Brings the next neighbours onto the canvas, hidden ones first; answers how many came. */
  readonly showNeighbours: (id: string) => Promise<number>
  /** Brings a node with its relationships onto the canvas, where it is missing. */
  readonly ensureNode: (id: string) => Promise<void>
}

export function createNeighbourActions(
  { getState, setState }: AppStore,
  api: Api,
  { commit }: HistoryActions,
): NeighbourActions {
  const ask = (id: string, limit: number): Promise<NeighboursAnswer> =>
    api.neighbours(id, { exclude: neighbourIds(getState().data, id), limit })

  const note = (id: string, count: number): void =>
    setState((state) => ({ remaining: withCount(state, id, count) }))

  const bring = (...wanted: [string, GraphPart, readonly string[], number | null]): void =>
    commit(...stepThatBrings(getState(), ...wanted))

  return {
    countRemaining: async (id) => {
      if (getState().remaining.has(id)) return
      const answer = await ask(id, 1)
      note(id, answer.remaining + answer.order.length)
    },
    showNeighbours: async (id) => {
      const back = hiddenNeighbours(getState(), id).slice(0, NEIGHBOURS_STEP)
      const full = back.length === NEIGHBOURS_STEP
      const answer = full ? null : await ask(id, NEIGHBOURS_STEP - back.length)
      const come = [...back, ...(answer?.order ?? [])]
      if (come.length > 0) bring(id, answer ?? NO_PART, [id, ...come], answer?.remaining ?? null)
      else if (answer) note(id, answer.remaining)
      return come.length
    },
    ensureNode: async (id) => {
      const { data, link } = getState()
      if (canvasOf(data, link).nodes.has(id)) return
      if (data.nodes.has(id)) return bring(id, NO_PART, [id], null)
      const [{ node }, answer] = await Promise.all([api.node(id), ask(id, NEIGHBOURS_STEP)])
      const part = { ...answer, nodes: [node, ...answer.nodes] }
      bring(id, part, [id, ...answer.order], answer.remaining)
    },
  }
}

/** The neighbours of `id` that are loaded but not on the canvas, the most connected first. */
function hiddenNeighbours({ data, link }: AppState, id: string): readonly string[] {
  const canvas = canvasOf(data, link)
  return neighboursOf(data, id).flatMap(({ node }) => (canvas.nodes.has(node.id) ? [] : node.id))
}

/** The known counts with that of one node; null leaves it as it is. */
function withCount(
  { remaining }: AppState,
  id: string,
  count: number | null,
): AppState['remaining'] {
  return count === null ? remaining : new Map(remaining).set(id, count)
}

function stepThatBrings(
  state: AppState,
  id: string,
  part: GraphPart,
  ids: readonly string[],
  remaining: number | null,
): [label: string, change: Change] {
  const change = bringing(state, part, ids)
  const isNew = !canvasOf(state.data, state.link).nodes.has(id)
  const label = isNew ? TEXTS.steps.add : TEXTS.steps.expand
  return [label(nameIn(change.data, id)), { ...change, remaining: withCount(state, id, remaining) }]
}
