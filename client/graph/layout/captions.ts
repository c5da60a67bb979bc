import type {
  Caption,
  Group,
  LayoutInput,
  Places,
} from '../../../graph-data/picture/layout/arrangement.ts'
import { sizeOf } from '../../../graph-data/picture/layout/bodies.ts'

/** The box around each group of nodes with their names; what is pinned elsewhere does not count. */
export function captionsOf(
  groups: readonly Group[],
  places: Places,
  { nodes, fixed }: LayoutInput,
): readonly Caption[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return groups.flatMap(({ name, ids }) => {
    const free = ids.filter((id) => !fixed.has(id))
    const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity }
    for (const id of free.length > 0 ? free : ids) {
      const node = byId.get(id)
      const place = places.get(id)
      if (!node || !place) continue
      const { width, height } = sizeOf(node)
      box.left = Math.min(box.left, place.x - width / 2)
      box.right = Math.max(box.right, place.x + width / 2)
      // Names stand below their nodes wherever they can.
      const middle = place.y - node.labelHeight / 2
      box.low = Math.min(box.low, middle - height / 2)
      box.high = Math.max(box.high, middle + height / 2)
    }
    if (box.left === Infinity) return []
    return [
      {
        name,
        x: (box.left + box.right) / 2,
        y: (box.low + box.high) / 2,
        width: box.right - box.left,
        height: box.high - box.low,
      },
    ]
  })
}
