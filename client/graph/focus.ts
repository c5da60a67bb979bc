import type { GraphData } from '../state/graph-data.ts'
import type { Visible } from '../state/filters.ts'
import type { Selection } from '../state/link.ts'

/** What stays strong while something is pointed at or selected; all else fades. */
export interface Focus {
  readonly nodes: ReadonlySet<string>
  readonly relationships: ReadonlySet<string>
}

/** The surroundings of `target` among what is visible; null where nothing is in focus. */
export function focusOn(data: GraphData, visible: Visible, target: Selection | null): Focus | null {
  if (!target) return null
  if (target.type === 'relationship') {
    const relationship = data.relationships.get(target.id)
    if (!relationship) return null
    const { id, source, target: end } = relationship
    return { nodes: new Set([source, end]), relationships: new Set([id]) }
  }
  if (!data.nodes.has(target.id)) return null
  const nodes = new Set([target.id])
  const relationships = new Set<string>()
  for (const { id, source, target: end } of data.relationships.values()) {
    if (!visible.relationships.has(id) || (source !== target.id && end !== target.id)) continue
    relationships.add(id)
    nodes.add(source)
    nodes.add(end)
  }
  return { nodes, relationships }
}
