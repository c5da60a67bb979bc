import type { GraphNode } from '../../graph-data/model/subgraph.ts'
import { typeLook } from '../palette.ts'
import { nameOf } from '../state/graph-data.ts'
import type { Pair } from '../state/pairs.ts'
import { TEXTS } from '../texts.ts'

/** What stands behind the line of a pair: "China and APT31: 3 claims, Attributed to 2, Rejected 1". */
export function pairName(pair: Pair, source: GraphNode, target: GraphNode): string {
  return `${pairEnds(source, target)}: ${pairDetail(pair, ', ')}`
}

export function pairEnds(source: GraphNode, target: GraphNode): string {
  return TEXTS.appearance.between(nameOf(source), nameOf(target))
}

export function pairDetail({ ids, types, contested }: Pair, separator: string): string {
  const counts = types.map(([type, count]) => `${typeLook(type).title} ${count}`)
  const parts = [TEXTS.appearance.claims(ids.length), ...counts]
  if (contested) parts.push(TEXTS.claims.contested.toLowerCase())
  return parts.join(separator)
}
