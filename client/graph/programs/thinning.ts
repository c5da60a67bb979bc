/** The share of the lines that is drawn now, by renderer; of what is missing, all are. */
const shares = new WeakMap<object, number>()

export function drawShare(renderer: object, share: number): void {
  shares.set(renderer, share)
}

export function shareOf(renderer: object): number {
  return shares.get(renderer) ?? 1
}
