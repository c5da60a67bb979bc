/** A stretch of a line that `count` of the wanted positions share, each `gap` from the next. */
interface Block {
  /** Where its first position lies. */
  readonly at: number
  readonly count: number
}

/**
 * Positions at least `gap` apart, in the order of `wanted`, which is ascending, and as near to it as
 * can be: neighbours that come too close form a block around the mean of what they want.
 */
export function spaced(wanted: readonly number[], gap: number): readonly number[] {
  const blocks: Block[] = []
  for (const position of wanted) {
    let block: Block = { at: position, count: 1 }
    for (let last = blocks.at(-1); last && last.at + last.count * gap > block.at;) {
      const count = last.count + block.count
      const shifted = block.at - last.count * gap
      block = { at: (last.at * last.count + shifted * block.count) / count, count }
      blocks.pop()
      last = blocks.at(-1)
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ at, count }) => Array.from({ length: count }, (_, k) => at + k * gap))
}

/**
 * The same around a circle on which a whole turn is 1: the circle is cut where it is emptiest. What
 * does not fit so is spread evenly. Answers turns in the order of `wanted`, ascending from 0 to 1.
 */
export function spacedAround(wanted: readonly number[], gap: number): readonly number[] {
  const count = wanted.length
  if (count === 0) return []
  let cut = 0
  let widest = -1
  wanted.forEach((turn, index) => {
    const before = index === 0 ? (wanted[count - 1] ?? 0) - 1 : (wanted[index - 1] ?? 0)
    if (turn - before <= widest) return
    widest = turn - before
    cut = index
  })
  const opened = wanted.map((_, index) => {
    const from = (cut + index) % count
    return (wanted[from] ?? 0) + (from < cut ? 1 : 0)
  })
  const even = 1 / count
  const close = spaced(opened, Math.min(gap, even))
  const fits = (close[count - 1] ?? 0) - (close[0] ?? 0) <= 1 - Math.min(gap, even) + 1e-9
  const found = fits ? close : evenly(opened)
  return wanted.map((_, index) => found[(index - cut + count) % count] ?? 0)
}

/** Around the whole circle, turned so that all are as near as can be to where they want to be. */
function evenly(wanted: readonly number[]): readonly number[] {
  const even = 1 / wanted.length
  const start = wanted.reduce((sum, turn, k) => sum + turn - k * even, 0) / wanted.length
  return wanted.map((_, k) => start + k * even)
}
