import type { GraphData } from '../model/graph-reading.ts'
import type { Selection } from './items.ts'
import type { Focus, Visible } from './scene.ts'

/** The surroundings of `targets` among what is visible; null where nothing is in focus. */
export function focusOn(data: GraphData, visible: Visible, targets: Selection): Focus | null {
  const centres = new Set<string>()
  const nodes = new Set<string>()
  const relationships = new Set<string>()
  for (const { type, id } of targets) {
    if (type === 'node') {
      if (data.nodes.has(id)) centres.add(id)
      continue
    }
    const relationship = data.relationships.get(id)
    if (!relationship) continue
    relationships.add(id)
    nodes.add(relationship.source).add(relationship.target)
  }
  if (centres.size === 0 && relationships.size === 0) return null
  for (const id of centres) nodes.add(id)
  if (centres.size > 0) {
    for (const { id, source, target } of data.relationships.values()) {
      if (!visible.relationships.has(id)) continue
      if (!centres.has(source) && !centres.has(target)) continue
      relationships.add(id)
      nodes.add(source).add(target)
    }
  }
  return { nodes, relationships }
}
