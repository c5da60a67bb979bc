/** `colour` (`#rrggbb`) moved towards `ground`: 0 leaves it, 1 is the ground itself. */
export function fade(colour: string, ground: string, share: number): string {
  if (share === 0) return colour
  const key = `${colour} ${ground} ${share}`
  const known = faded.get(key)
  if (known !== undefined) return known
  const mixture = mix(colour, ground, share)
  if (faded.size >= MOST_FADED) faded.clear()
  faded.set(key, mixture)
  return mixture
}

/** Thousands of nodes and lines share few colours, which are asked for at every change. */
const faded = new Map<string, string>()
const MOST_FADED = 2_000

function mix(colour: string, ground: string, share: number): string {
  const mixed = channels(colour).map((value, index) => {
    const other = channels(ground)[index] ?? 0
    return Math.round(value + (other - value) * share)
  })
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
