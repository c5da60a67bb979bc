import type { NamedNode } from '../../graph-data/model/api.ts'
import { kindOf, nameOf, textsOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import { sidesOf, structureOf } from '../../graph-data/claims/sides.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

/**
 * How many independent sources speak in the visible relationships of each visible node: a minister,
 * the ministry and the state are one.
 */
export function independentSources(data: GraphData, visible: Visible): ReadonlyMap<string, number> {
  const speakers = speakersByNode(data, visible)
  const structure = structureOf(data)
  const byName = namesOf(data)
  return new Map(
    [...visible.nodes].map((id) => {
      const names = [...(speakers.get(id) ?? [])]
      const named = names.map((name) => byName.get(name) ?? { id: name, name, kind: '' })
      return [id, sidesOf(structure, named).length]
    }),
  )
}

function speakersByNode(
  data: GraphData,
  visible: Visible,
): ReadonlyMap<string, ReadonlySet<string>> {
  const speakers = new Map<string, Set<string>>()
  for (const { id, source, target, properties } of data.relationships.values()) {
    if (!visible.relationships.has(id)) continue
    for (const end of [source, target]) {
      const known = speakers.get(end) ?? new Set()
      for (const name of textsOf(properties, 'assertedBy')) known.add(name)
      speakers.set(end, known)
    }
  }
  return speakers
}

function namesOf(data: GraphData): ReadonlyMap<string, NamedNode> {
  return new Map(
    [...data.nodes.values()].map((node) => {
      const name = nameOf(node)
      return [name, { id: node.id, name, kind: kindOf(node) }]
    }),
  )
}
