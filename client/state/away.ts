import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

/**
 * How many neighbours of each node on the canvas are off it: hidden, not kept, or not loaded as far
 * as `remaining` knows. Nodes that miss none are left out.
 */
export function awayFrom(
  data: GraphData,
  canvas: Visible,
  remaining: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const hidden = new Map<string, Set<string>>()
  const note = (id: string, other: string): void => {
    if (!canvas.nodes.has(id) || canvas.nodes.has(other)) return
    const known = hidden.get(id)
    if (known) known.add(other)
    else hidden.set(id, new Set([other]))
  }
  for (const { source, target } of data.relationships.values()) {
    note(source, target)
    note(target, source)
  }
  const away = new Map<string, number>()
  for (const id of canvas.nodes) {
    const count = (hidden.get(id)?.size ?? 0) + (remaining.get(id) ?? 0)
    if (count > 0) away.set(id, count)
  }
  return away
}
