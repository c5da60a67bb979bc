/** Between two layers, so that the lines can be told apart. */
const GAP = 70

/** A length across the layers and one along them. */
export interface Frame {
  readonly across: number
  readonly along: number
}

/** How many nodes a layer has, and the room that each of them needs. */
export interface Layer extends Frame {
  readonly count: number
  /** How far each other node stands aside while the layer is not folded. */
  readonly aside: number
}

/**
 * A spot for each node of each layer, in their order, around the origin. A layer that is too long for
 * the frame is folded into several ranks, in which its nodes stand by turns. What the frame leaves
 * over goes between the layers.
 */
export function ranked(layers: readonly Layer[], frame: Frame): readonly (readonly Frame[])[] {
  const folds = foldsFor(layers, frame)
  const size = sizeOf(layers, folds)
  const scale = Math.max(size.across / frame.across, size.along / frame.along)
  const spare = Math.max(frame.across * scale - size.across, 0)
  const gap = GAP + spare / Math.max(layers.length - 1, 1)
  let edge = -frame.across * scale * 0.5
  return layers.map((layer, index) => {
    const { count, across } = layer
    const ranks = folds[index] ?? 1
    const first = edge + across / 2
    edge += depthOf(layer, ranks) + gap
    return Array.from({ length: count }, (_, number) => ({
      across: first + (ranks === 1 ? layer.aside * (number % 2) : across * (number % ranks)),
      along: frame.along * scale * ((number + 0.5) / count - 0.5),
    }))
  })
}

/** Into how many ranks each layer is folded, so that the whole fits best into the frame. */
function foldsFor(layers: readonly Layer[], frame: Frame): readonly number[] {
  const folds = layers.map(() => 1)
  let best = [...folds]
  let least = Infinity
  while (layers.length > 0) {
    const size = sizeOf(layers, folds)
    const scale = Math.max(size.across / frame.across, size.along / frame.along)
    if (scale < least) {
      least = scale
      best = [...folds]
    }
    if (size.across / frame.across > size.along / frame.along) break
    const lengths = layers.map((layer, index) => lengthOf(layer, folds[index] ?? 1))
    const longest = lengths.indexOf(Math.max(...lengths))
    if ((folds[longest] ?? 1) >= (layers[longest]?.count ?? 1)) break
    folds[longest] = (folds[longest] ?? 1) + 1
  }
  return best
}

function sizeOf(layers: readonly Layer[], folds: readonly number[]): Frame {
  const across = layers.reduce((sum, layer, index) => sum + depthOf(layer, folds[index] ?? 1), 0)
  return {
    across: across + GAP * (layers.length - 1),
    along: Math.max(...layers.map((layer, index) => lengthOf(layer, folds[index] ?? 1))),
  }
}

function depthOf({ across, aside }: Layer, folds: number): number {
  return folds === 1 ? across + aside : across * folds
}

function lengthOf({ count, along }: Layer, folds: number): number {
  return (count / folds) * along
}
