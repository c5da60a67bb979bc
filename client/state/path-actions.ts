import type { PathsAnswer } from '../../graph-data/model/api.ts'
import { problemFrom, type Api } from '../api.ts'
import { TEXTS } from '../texts.ts'
import type { AppStore } from './app-state.ts'
import { bringing, nameIn } from './bringing.ts'
import type { HistoryActions } from './history.ts'
import { NOTHING } from '../../graph-data/picture/items.ts'
import type { PathEnds } from './link.ts'
import { failed, LOADING, ready } from './loadable.ts'
import { canvasOf } from './visible.ts'

export const MOST_HOPS = 6

export interface PathActions {
  /** Shows all shortest paths between two nodes, of at most so many hops. */
  readonly showPaths: (ends: PathEnds, maxHops: number) => Promise<void>
  readonly leavePaths: () => void
}

export function createPathActions(
  { getState, setState }: AppStore,
  api: Api,
  { commit }: HistoryActions,
): PathActions {
  /** Brings what the paths are made of onto the canvas, where it is not there. */
  const bring = ({ from, to }: PathEnds, { graph }: PathsAnswer): void => {
    const { data, link } = getState()
    const canvas = canvasOf(data, link)
    const ids = [...graph.nodes, ...graph.relationships].map(({ id }) => id)
    if (ids.every((id) => canvas.nodes.has(id) || canvas.relationships.has(id))) return
    const change = bringing(getState(), graph, ids)
    commit(TEXTS.steps.path(nameIn(change.data, from), nameIn(change.data, to)), change)
  }
  return {
    showPaths: async (ends, maxHops) => {
      const isWanted = () => getState().link.path === ends
      setState(({ link }) => ({
        link: { ...link, path: ends, selection: NOTHING },
        paths: LOADING,
      }))
      try {
        const answer = await api.paths({ ...ends, maxHops })
        if (!isWanted()) return
        bring(ends, answer)
        setState({ paths: ready(answer) })
      } catch (error) {
        if (isWanted()) setState({ paths: failed(problemFrom(error)) })
      }
    },
    leavePaths: () => setState(({ link }) => ({ link: { ...link, path: null }, paths: null })),
  }
}
