import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

/** The nodes of the canvas within `hops` of `ids`, those included. */
export function around(
  data: GraphData,
  canvas: Visible,
  ids: readonly string[],
  hops: number,
): ReadonlySet<string> {
  const neighbours = neighboursIn(data, canvas)
  const found = new Set(ids.filter((id) => canvas.nodes.has(id)))
  let rim: readonly string[] = [...found]
  for (let hop = 0; hop < hops; hop += 1) {
    rim = [...new Set(rim.flatMap((id) => [...(neighbours.get(id) ?? [])]))].filter(
      (id) => !found.has(id),
    )
    for (const id of rim) found.add(id)
  }
  return found
}

/** The neighbours of `id` on the canvas that hang on nothing else there. */
export function collapsing(data: GraphData, canvas: Visible, id: string): readonly string[] {
  const neighbours = neighboursIn(data, canvas)
  return [...(neighbours.get(id) ?? [])].filter((other) => neighbours.get(other)?.size === 1)
}

function neighboursIn(data: GraphData, canvas: Visible): ReadonlyMap<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>()
  const join = (from: string, to: string): void => {
    const known = neighbours.get(from)
    if (known) known.add(to)
    else neighbours.set(from, new Set([to]))
  }
  for (const { id, source, target } of data.relationships.values()) {
    if (!canvas.relationships.has(id) || source === target) continue
    join(source, target)
    join(target, source)
  }
  return neighbours
}
