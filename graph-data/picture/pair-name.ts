import type { GraphNode } from '../model/subgraph.ts'
import { typeLook } from './palette.ts'
import { nameOf } from '../model/graph-reading.ts'
import type { Pair } from './pair.ts'
import { PICTURE_TEXTS } from './texts.ts'

/** What stands behind the line of a pair: "China and APT31: 3 claims, Attributed to 2, Rejected 1". */
export function pairName(pair: Pair, source: GraphNode, target: GraphNode): string {
  return `${pairEnds(source, target)}: ${pairDetail(pair, ', ')}`
}

export function pairEnds(source: GraphNode, target: GraphNode): string {
  return PICTURE_TEXTS.appearance.between(nameOf(source), nameOf(target))
}

export function pairDetail({ ids, types, contested }: Pair, separator: string): string {
  const counts = types.map(([type, count]) => `${typeLook(type).title} ${count}`)
  const parts = [PICTURE_TEXTS.appearance.claims(ids.length), ...counts]
  if (contested) parts.push(PICTURE_TEXTS.claims.contested.toLowerCase())
  return parts.join(separator)
}
