export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number
}

/** Numbers that are always the same for the same seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  return { below: (limit) => Math.floor(next() * limit) }
}

/** Picks from `count` numbers as event data does: the first ones most, by Zipf's law. */
export function hubPicker(random: Random, count: number): () => number {
  const sums: number[] = []
  let sum = 0
  for (let index = 0; index < count; index += 1) {
    sum += 1_000_000 / (index + 2)
    sums.push(sum)
  }
  return () => {
    const wanted = random.below(sum)
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
