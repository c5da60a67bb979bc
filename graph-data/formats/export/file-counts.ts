import { ROLE_TYPES } from '../../model/kinds.ts'
import type { ExportGraph } from './export-graph.ts'
import { countOf, firstOf, groupsOf } from './graph-groups.ts'

/** What a file holds: claims and documents apart from the nodes and relationships that are drawn. */
export interface FileCounts {
  readonly nodes: number
  readonly relationships: number
  readonly claims: number
  readonly documents: number
}

const ROLES: ReadonlySet<string> = new Set(ROLE_TYPES)

/** What hangs claims and documents together is not counted. */
export function fileCounts(graph: ExportGraph): FileCounts {
  const { nodes, relationships } = groupsOf(graph)
  const labelled = (label: string) =>
    countOf(nodes.filter((group) => firstOf(group)?.labels.includes(label)))
  const [claims, documents] = [labelled('Claim'), labelled('Document')]
  const drawn = countOf(relationships.filter((group) => !ROLES.has(firstOf(group)?.type ?? '')))
  return {
    nodes: countOf(nodes) - claims - documents - labelled('Dataset'),
    relationships: drawn + (graph.folded?.drawn ?? 0),
    claims: claims + (graph.folded?.claims.length ?? 0),
    documents,
  }
}
