const MANY_NODES = 1_000
const MANY_LINES = 2_000

/** Whether a picture has too much in it for all of it to be drawn anew at every stir. */
export function isLarge({
  order,
  size,
}: {
  readonly order: number
  readonly size: number
}): boolean {
  return order > MANY_NODES || size > MANY_LINES
}
