import type { Arranged, LayoutInput, Proposal } from './arrangement.ts'
import { captionsOf } from './captions.ts'
import { countryPlaces } from './country.ts'
import { spaceFor, stretch, type Space } from './fill-space.ts'
import { forcePlaces } from './force.ts'
import { radialPlaces } from './radial.ts'
import { rolePlaces } from './roles.ts'
import { spread } from './spread.ts'
import { swapWithin } from './swaps.ts'

type Propose = (input: LayoutInput, space: Space) => Proposal

const PROPOSALS: Readonly<Record<LayoutInput['layout'], Propose>> = {
  force: (input, space) => ({ draft: forcePlaces(input, space), groups: [] }),
  roles: withSwaps(rolePlaces),
  radial: withSwaps(radialPlaces),
  country: withSwaps(countryPlaces),
}

/**
 * A place for every node, around the origin, with room for its name; `fixed` ones stay where they
 * are. The same input always gives the same picture.
 */
export function arrange(input: LayoutInput): Arranged {
  const space = spaceFor(input)
  const { draft, groups } = PROPOSALS[input.layout](input, space)
  const apart = spread(draft, input)
  const isPinned = input.nodes.some(({ id }) => input.fixed.has(id))
  const places = isPinned ? apart : stretch(apart, space)
  const named = input.layout === 'roles' || input.layout === 'country' ? groups : []
  return { places, captions: captionsOf(named, places, input) }
}

function withSwaps(propose: Propose): Propose {
  return (input, space) => swapWithin(propose(input, space), input, space)
}
