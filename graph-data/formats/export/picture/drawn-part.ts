import { ROLE_TYPES } from '../../../model/kinds.ts'
import type { GraphData } from '../../../model/graph-reading.ts'
import { modelLabelOf } from '../../../model/known-part.ts'
import type { ExportGraph } from '../export-graph.ts'

type Parts = Pick<ExportGraph, 'nodes' | 'relationships'>

const ROLES: ReadonlySet<string> = new Set(ROLE_TYPES)
const OF_EVIDENCE: ReadonlySet<string | undefined> = new Set(['Claim', 'Document'])

/**
 * What of a graph a picture shows: without claims, documents and their roles, unless there is
 * nothing else.
 */
export function drawnPart({ nodes, relationships }: Parts): GraphData {
  const drawn = nodes.filter(
    (node) => !OF_EVIDENCE.has(modelLabelOf(node)) && !node.labels.includes('Dataset'),
  )
  const shown = new Map((drawn.length > 0 ? drawn : nodes).map((node) => [node.id, node]))
  const lines = relationships.filter(
    ({ type, source, target }) =>
      shown.has(source) && shown.has(target) && (drawn.length === 0 || !ROLES.has(type)),
  )
  return { nodes: shown, relationships: new Map(lines.map((line) => [line.id, line])) }
}
