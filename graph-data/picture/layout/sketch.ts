import type { Draft, LayoutInput } from './arrangement.ts'

const IDEAL_LENGTH = 150
const CLEARANCE = 24
/** Half of the room that each further line between the same two takes up. */
const LANE = 11

/** Two nodes that are joined, by their numbers. */
export interface Pair {
  readonly a: number
  readonly b: number
  /** How much a crossing with it costs: more lines, more confusion. */
  readonly weight: number
  /** The distance from the straight line within which others are in its way. */
  readonly room: number
}

/** A picture that is being improved: its nodes by number, in the order of the input. */
export interface Sketch {
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** Half of the room that each takes with its name. */
  readonly halfWidths: Float64Array
  readonly halfHeights: Float64Array
  readonly pairs: readonly Pair[]
  /** By node: the pairs that it is an end of. */
  readonly joined: readonly (readonly Pair[])[]
  /** By node: whether it has to stay where it is. */
  readonly pinned: readonly boolean[]
  /** Longer lines are flaws, by their square. */
  readonly idealLength: number
  /** Half of the space around the origin that the picture should stay in. */
  readonly spaceX: number
  readonly spaceY: number
}

/** `draft` with room for the names, inside of a space of `width` by `height` around the origin. */
export function sketchOf(
  draft: Draft,
  { nodes, lines, fixed }: LayoutInput,
  space: { readonly width: number; readonly height: number },
  idealLength = IDEAL_LENGTH,
): Sketch {
  const pairs = pairsOf({ nodes, lines })
  return {
    xs: Float64Array.from(nodes, ({ id }) => draft.get(id)?.x ?? 0),
    ys: Float64Array.from(nodes, ({ id }) => draft.get(id)?.y ?? 0),
    halfWidths: Float64Array.from(
      nodes,
      (node) => Math.max(node.radius * 2, node.labelWidth) / 2 + 9,
    ),
    halfHeights: Float64Array.from(nodes, (node) => (node.radius * 2 + node.labelHeight) / 2 + 8),
    pairs,
    joined: nodes.map((_, number) => pairs.filter(({ a, b }) => a === number || b === number)),
    pinned: nodes.map(({ id }) => fixed.has(id)),
    idealLength,
    spaceX: space.width / 2,
    spaceY: space.height / 2,
  }
}

/** Where its nodes stand now. */
export function draftOf({ xs, ys }: Sketch, { nodes }: LayoutInput): Draft {
  return new Map(nodes.map(({ id }, number) => [id, { x: xs[number] ?? 0, y: ys[number] ?? 0 }]))
}

function pairsOf({ nodes, lines }: Pick<LayoutInput, 'nodes' | 'lines'>): readonly Pair[] {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]))
  const pairs = new Map<string, Pair>()
  for (const { source, target } of lines) {
    const a = numbers.get(source)
    const b = numbers.get(target)
    if (a === undefined || b === undefined || a === b) continue
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`
    const before = pairs.get(key)
    const room = before ? before.room + LANE : CLEARANCE
    pairs.set(key, { a, b, room, weight: (before?.weight ?? 0.7) + 0.3 })
  }
  return [...pairs.values()]
}
