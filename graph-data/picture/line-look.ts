import type { GraphRelationship } from '../model/subgraph.ts'
import type { Pair } from './pair.ts'
import {
  edgeLook,
  lineLook,
  STRENGTHS,
  strengthOf,
  type EdgeLook,
  type Strength,
} from './appearance.ts'
import type { Scene } from './scene.ts'
import { SINGLE } from './curvature.ts'

/** The look of a relationship's line; where each pair is one line, the first of the pair bears it. */
export function lookInScene(
  relationship: GraphRelationship,
  curvature: number,
  scene: Scene,
): EdgeLook {
  const { pairs } = scene.reading
  if (!pairs) return edgeLook(relationship, curvature, scene)
  const pair = pairs.drawn.get(relationship.id)
  return pair ? pairLook(pair, scene) : { ...edgeLook(relationship, 0, scene), hidden: true }
}

function pairLook(pair: Pair, scene: Scene): EdgeLook {
  const { type, certainty, ids, back } = pair
  const mark = ids.map((id) => scene.marks?.get(id)).find((one) => one !== undefined)
  const hollow = ids.every((id) => scene.reading.oneSource.has(id))
  const line = { type, certainty, mark, count: ids.length, hollow }
  const look = lineLook(line, strengthOfPair(pair, scene), scene)
  return { ...look, tail: back ? look.arrow : 0, curvature: bendOf(pair), hidden: false }
}

/** How far the line of a pair bends. */
export function bendOf({ source, target }: Pair): number {
  return source < target ? SINGLE : -SINGLE
}

/** A pair stands out as much as the one of its relationships that does so most. */
export function strengthOfPair({ ids }: Pair, scene: Scene): Strength {
  const strengths = new Set(ids.map((id) => strengthOf('relationship', id, scene)))
  return STRENGTHS.find((strength) => strengths.has(strength)) ?? 'plain'
}
