import type { AppState } from './app-state.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { neighbourIds } from '../../graph-data/model/graph-data.ts'
import { rememberLast } from './remember.ts'
import { canvasOf, NARROW_NOTHING, type Narrowing } from './visible.ts'

/** How many nodes and relationships are loaded, but hidden or not kept. */
export function hiddenIn({ data, link }: Pick<AppState, 'data' | 'link'>): number {
  return count(data, link.only, link.hidden)
}

const count = rememberLast(
  (data: GraphData, only: Narrowing['only'], hidden: Narrowing['hidden']): number => {
    if (only === null && hidden.length === 0) return 0
    const canvas = canvasOf(data, { ...NARROW_NOTHING, only, hidden })
    const lines = hidden.filter((id) => {
      const line = data.relationships.get(id)
      return line && canvas.nodes.has(line.source) && canvas.nodes.has(line.target)
    })
    return data.nodes.size - canvas.nodes.size + lines.length
  },
)

/**
 * How many neighbours of `id` are not on the canvas, loaded or not; null while the server has not
 * said how many it has.
 */
export function remainingOf(
  { data, link, remaining }: Pick<AppState, 'data' | 'link' | 'remaining'>,
  id: string,
): number | null {
  const unloaded = remaining.get(id)
  if (unloaded === undefined) return null
  const { nodes } = canvasOf(data, link)
  return unloaded + neighbourIds(data, id).filter((other) => !nodes.has(other)).length
}
