/** The sideways distance of two neighbouring parallel lines at their middle, in layout units. */
const LANE = 26
/** A single line is bent a little, so that it does not run through the nodes between its ends. */
export const SINGLE = 0.06
const STEEPEST = 0.42

export interface Line {
  readonly id: string
  readonly source: string
  readonly target: string
}

/**
 * How far each line bends, as the distance of its control point from the straight line, in lengths
 * of that line; positive is to the right of the way from source to target. Lines that join the same
 * two nodes fan out evenly, in the order of their ids, whichever way they point.
 */
export function curvatures(
  lines: readonly Line[],
  lengthOf: (source: string, target: string) => number,
): ReadonlyMap<string, number> {
  const bends = new Map<string, number>()
  for (const group of pairs(lines).values()) {
    const first = group[0]
    if (!first) continue
    const step = laneStep(lengthOf(first.source, first.target), group.length)
    group.forEach((line, index) => {
      const lane = (index - (group.length - 1) / 2) * step
      const bend = group.length === 1 ? SINGLE : lane
      bends.set(line.id, line.source < line.target ? bend : -bend)
    })
  }
  return bends
}

/** The control point of a curve lies twice as far out as its middle. */
function laneStep(length: number, lanes: number): number {
  const wanted = (2 * LANE) / Math.max(length, 1)
  return lanes < 2 ? 0 : Math.min(wanted, (2 * STEEPEST) / (lanes - 1))
}

function pairs(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>()
  for (const line of [...lines].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = [line.source, line.target].toSorted().join('\n')
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return groups
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The control point of a line on the screen, where y points down. */
export function controlPoint(from: Point, to: Point, curvature: number): Point {
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 + (to.x - from.x) * curvature,
  }
}

/** The point of a line at `share` (0 is its source, 1 its target). */
export function pointOnLine(from: Point, to: Point, curvature: number, share: number): Point {
  const control = controlPoint(from, to, curvature)
  const rest = 1 - share
  const at = (a: number, b: number, c: number) =>
    rest * rest * a + 2 * rest * share * b + share * share * c
  return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) }
}
