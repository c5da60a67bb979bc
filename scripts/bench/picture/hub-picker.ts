/** Picks from `count` numbers as event data does: the first ones most, by Zipf's law. */
export function hubPicker(random: () => number, count: number): () => number {
  const sums: number[] = []
  let sum = 0
  for (let index = 0; index < count; index += 1) {
    sum += 1_000_000 / (index + 2)
    sums.push(sum)
  }
  return () => {
    const wanted = random() * sum
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
