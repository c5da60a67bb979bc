import type {
  Draft,
  Group,
  LayoutInput,
  LayoutNode,
  Proposal,
} from '../../../graph-data/picture/layout/arrangement.ts'
import { largestSize } from '../../../graph-data/picture/layout/bodies.ts'
import type { Space } from '../../../graph-data/picture/layout/fill-space.ts'
import { forces } from './forces.ts'
import { joinsOf, type Joins } from '../../../graph-data/picture/layout/joins.ts'
import { orderLayers } from './order.ts'
import { ranked, type Layer } from './ranks.ts'
import { rolesOf, ROLES } from './role-of.ts'

/** How far each other node stands aside where nodes of a layer are joined with each other. */
const ASIDE = 56
/** Rounds of the forces that give a first order. */
const ROUNDS = 40

/**
 * One layer for each role: columns in a wide space, rows in a high one. A layer that is too long for
 * the space is folded into several ranks; its nodes stand in them by turns, so that the lines of the
 * farther rank pass between the nodes of the nearer one.
 */
export function rolePlaces(input: LayoutInput, space: Space): Proposal {
  const inColumns = space.width >= space.height
  const joins = joinsOf(input)
  const groups = groupsOf(input, joins)
  const byId = new Map(input.nodes.map((node) => [node.id, node]))
  const layers = groups.map(({ ids }) =>
    layerOf(
      ids.flatMap((id) => byId.get(id) ?? []),
      joins,
      inColumns,
    ),
  )
  const frame = inColumns
    ? { across: space.width, along: space.height }
    : { across: space.height, along: space.width }
  const draft: Draft = new Map()
  ranked(layers, frame).forEach((spots, index) => {
    spots.forEach(({ across, along }, number) => {
      // The first role at the left, or at the top, where y is greatest.
      const place = inColumns ? { x: across, y: -along } : { x: along, y: -across }
      draft.set(groups[index]?.ids[number] ?? '', place)
    })
  })
  return { draft, groups }
}

/** The groups by role, without empty ones, each ordered so that lines cross little. */
function groupsOf(input: LayoutInput, joins: Joins): readonly Group[] {
  const roles = rolesOf(input)
  const first = forces(input, 0, ROUNDS)
  const sorted = input.nodes
    .map(({ id }) => ({ id, at: first.get(id)?.y ?? 0 }))
    .toSorted((a, b) => b.at - a.at)
  const layers = ROLES.map((role) =>
    sorted.filter(({ id }) => roles.get(id) === role).map(({ id }) => id),
  )
  return orderLayers(layers, joins).flatMap((ids, index) =>
    ids.length === 0 ? [] : [{ name: ROLES[index] ?? null, ids }],
  )
}

function layerOf(nodes: readonly LayoutNode[], joins: Joins, inColumns: boolean): Layer {
  const { width, height } = largestSize(nodes)
  const room = inColumns ? { across: width, along: height } : { across: height, along: width }
  const ids = new Set(nodes.map(({ id }) => id))
  const isJoined = nodes.some(({ id }) => joins.get(id)?.some((other) => ids.has(other)))
  return { ...room, count: nodes.length, aside: isJoined ? ASIDE : 0 }
}
