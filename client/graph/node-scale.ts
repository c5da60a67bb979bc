/** Nodes shrink and grow less than the picture does, and not beyond these factors. */
const SMALLEST = 0.66
const LARGEST = 2.2

/** How much larger nodes are than at the first zoom, at so many CSS pixels for a unit of the layout. */
export function nodeScale(pixelsPerUnit: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, Math.sqrt(pixelsPerUnit)))
}

/** How much thicker lines are than at the first zoom, at a scale of nodes. */
export function lineScale(scale: number): number {
  return Math.min(1.3, Math.max(0.7, scale))
}
