import type {
  Arranged,
  LayoutInput,
  Proposal,
} from '../../../graph-data/picture/layout/arrangement.ts'
import { captionsOf } from './captions.ts'
import { countryPlaces } from './country.ts'
import { spaceFor, stretch, type Space } from '../../../graph-data/picture/layout/fill-space.ts'
import { forcePlaces } from '../../../graph-data/picture/layout/force.ts'
import { forces } from './forces.ts'
import { radialPlaces } from './radial.ts'
import { rolePlaces } from './roles.ts'
import { spread } from '../../../graph-data/picture/layout/spread.ts'
import { swapWithin } from './swaps.ts'

type Propose = (input: LayoutInput, space: Space) => Proposal

const PROPOSALS: Readonly<Record<LayoutInput['layout'], Propose>> = {
  force: (input, space) => ({ draft: forcePlaces(input, space, forces), groups: [] }),
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
