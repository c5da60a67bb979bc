import type { AppState } from './app-state.ts'
import { nameOf } from '../../graph-data/model/graph-reading.ts'
import { merge, type GraphPart } from '../../graph-data/model/graph-data.ts'
import type { Arranged } from './link.ts'

export const NO_PART: GraphPart = { nodes: [], relationships: [] }

/** The change that adds `part` to what is loaded and puts `ids` on the canvas, hidden or not. */
export function bringing(
  { data, link }: Pick<AppState, 'data' | 'link'>,
  part: GraphPart,
  ids: readonly string[],
): Pick<AppState, 'data'> & {
  readonly arranged: Pick<Arranged, 'hidden' | 'only' | 'added'>
} {
  const wanted = new Set(ids)
  const added = part.nodes.flatMap(({ id }) => (data.nodes.has(id) ? [] : id))
  return {
    data: merge(data, part),
    arranged: {
      hidden: link.hidden.filter((id) => !wanted.has(id)),
      only: link.only && [...new Set([...link.only, ...ids])],
      added: [...new Set([...link.added, ...added])],
    },
  }
}

/** The name of a node that is loaded; its id otherwise. */
export function nameIn({ nodes }: AppState['data'], id: string): string {
  const node = nodes.get(id)
  return node ? nameOf(node) : id
}
