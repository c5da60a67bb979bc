/** The known name nearest to `wanted`; null where none is near enough to be what was meant. */
export function nearest(wanted: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(wanted.length / 3))
  const found = known
    .map((name) => ({ name, steps: editSteps(wanted.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.steps - b.steps)[0]
  return found && found.steps <= most ? found.name : null
}

/** How many letters must be added, taken out, changed or swapped to make `b` out of `a`. */
function editSteps(a: string, b: string): number {
  let before: readonly number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const steps = Math.min(
        (current[column - 1] ?? 0) + 1,
        (above[column] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(swapped ? Math.min(steps, (before[column - 2] ?? steps) + 1) : steps)
    }
    before = above
    above = current
  }
  return above[b.length] ?? 0
}
