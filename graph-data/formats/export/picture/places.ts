import type { GraphData } from '../../../model/graph-reading.ts'
import { spaceFor, stretch } from '../../../picture/layout/fill-space.ts'
import { forceSteps } from '../../../picture/layout/force.ts'
import { layoutInput } from '../../../picture/layout/layout-input.ts'
import { spread } from '../../../picture/layout/spread.ts'
import type { Place } from '../export-graph.ts'
import { d3Forces } from './d3-forces.ts'

/** Width through height of a picture that nobody has arranged. */
const ASPECT = 1.5

/** Up to here the search for a better picture takes no more than three seconds. */
const MOST_SEARCHED = 80

/**
 * A place for every node: those that are given stay, and the others are laid out around them. The
 * same graph always gives the same picture. Yields now and then, so that others get a turn.
 */
export function* allPlaces(
  data: GraphData,
  given: ReadonlyMap<string, Place> = new Map(),
): Generator<undefined, ReadonlyMap<string, Place>> {
  const fixed = new Map([...given].filter(([id]) => data.nodes.has(id)))
  if (fixed.size === data.nodes.size) return fixed
  const input = layoutInput(data, ASPECT, { layout: 'force', centre: [], fixed })
  const space = spaceFor(input)
  const options = { forces: d3Forces, mostSearched: MOST_SEARCHED }
  const apart = spread(yield* forceSteps(input, space, options), input)
  return fixed.size > 0 ? apart : stretch(apart, space)
}
