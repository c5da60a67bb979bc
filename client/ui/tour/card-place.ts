/** In CSS pixels of the window. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Distances from the sides of the window; what is missing follows from the card's own size. */
export interface CardPlace {
  readonly left: number
  readonly right?: number
  readonly top?: number
  readonly bottom?: number
}

export const CARD_WIDTH = 330
/** About the height of the tallest card. */
const CARD_HEIGHT = 210
const GAP = 16
const RIM = 8
/** The top bar and the status line stay free. */
const BAR = 56
const FOOT = 30
const NARROW = 768

/**
 * Where the card of a step stands: beside what it points at, never over it. On a phone it is docked
 * at the bottom, or at the top where it would hide its target.
 */
export function cardPlace(
  target: Box | null,
  { width, height }: { readonly width: number; readonly height: number },
): CardPlace {
  if (width < NARROW) {
    const isLow = target !== null && target.top + target.height / 2 > height / 2
    return { left: RIM, right: RIM, ...(isLow ? { top: BAR + RIM } : { bottom: FOOT + RIM }) }
  }
  if (!target) return { left: (width - CARD_WIDTH) / 2, bottom: FOOT + GAP }
  const right = target.left + target.width + GAP
  const isWide = target.width > 2 * CARD_WIDTH
  const begin = isWide ? target.left + (target.width - CARD_WIDTH) / 2 : target.left
  const left = Math.max(RIM, Math.min(begin, width - CARD_WIDTH - RIM))
  const isTall = target.height > height / 3
  if (isTall && right + CARD_WIDTH < width) {
    const most = height - FOOT - CARD_HEIGHT - RIM
    return { left: right, top: Math.max(BAR + RIM, Math.min(target.top, most)) }
  }
  const below = target.top + target.height + GAP
  if (below + CARD_HEIGHT < height - FOOT) return { left, top: below }
  return { left, bottom: height - target.top + GAP }
}
