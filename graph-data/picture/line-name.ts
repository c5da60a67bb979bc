import { certaintyOf, textsOf } from '../model/graph-reading.ts'
import { inSeries } from '../model/relationship-words.ts'
import { relationshipAsText } from '../model/sentence.ts'
import type { GraphNode, GraphRelationship } from '../model/subgraph.ts'
import { PICTURE_TEXTS } from './texts.ts'

/** Parallel lines differ only in who says it, and how surely. */
export function lineName(line: GraphRelationship, source: GraphNode, target: GraphNode): string {
  const speakers = textsOf(line.properties, 'assertedBy')
  const said =
    speakers.length === 0
      ? PICTURE_TEXTS.claims.nobody.toLowerCase()
      : PICTURE_TEXTS.claims.by(inSeries(speakers))
  const parts = [relationshipAsText(line, source, target), said, certaintyOf(line)]
  return parts.filter((part) => part !== '').join(', ')
}
