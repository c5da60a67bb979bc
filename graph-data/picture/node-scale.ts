/** Nodes shrink and grow less than the picture does, and not beyond these factors. */
const SMALLEST = 0.66
const LARGEST = 2.2
/** Beyond so many nodes they shrink further, to leave some of the ground between them. */
const MANY = 600
const SMALLEST_OF_ALL = 0.26

/**
 * How much larger nodes are than at the first zoom, at so many CSS pixels for a unit of the layout,
 * where there are so many of them.
 */
export function nodeScale(pixelsPerUnit: number, nodes: number): number {
  return Math.min(LARGEST, Math.max(smallestOf(nodes), Math.sqrt(pixelsPerUnit)))
}

function smallestOf(nodes: number): number {
  return Math.max(SMALLEST * Math.min(1, Math.sqrt(MANY / nodes)), SMALLEST_OF_ALL)
}

/** How much thicker lines are than at the first zoom, at a scale of nodes. */
export function lineScale(scale: number): number {
  return Math.min(1.3, Math.max(0.7, scale))
}
