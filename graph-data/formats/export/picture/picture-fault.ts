import type { GraphParts } from '../../dataset-of-graph.ts'
import { drawnPart } from './drawn-part.ts'

/** More than these nobody tells apart, and to lay them out would take minutes. */
const MOST_NODES = 5_000
const MOST_LINES = 20_000

/** Why a graph cannot be drawn, in words; null where it can. */
export function pictureFault(graph: GraphParts): string | null {
  const { nodes, relationships } = drawnPart(graph)
  if (nodes.size <= MOST_NODES && relationships.size <= MOST_LINES) return null
  const [most, mostLines] = [MOST_NODES, MOST_LINES].map((count) => count.toLocaleString('en'))
  return `${nodes.size} nodes and ${relationships.size} relationships are too many for a picture, which holds ${most} and ${mostLines}: choose a part of the graph, or GEXF for Gephi`
}
