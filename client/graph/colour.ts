/** `colour` (`#rrggbb`) moved towards `ground`: 0 leaves it, 1 is the ground itself. */
export function fade(colour: string, ground: string, share: number): string {
  const mixed = channels(colour).map((value, index) => {
    const other = channels(ground)[index] ?? 0
    return Math.round(value + (other - value) * share)
  })
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
