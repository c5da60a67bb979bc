import type { DayRange } from '../../../graph-data/model/dates.ts'
import { addDays, type Period } from '../../state/calendar.ts'

/** The first days of all bins, and the day behind the last: where an end of the brush can stand. */
export function edgesOf(bins: readonly Period[]): readonly string[] {
  const last = bins.at(-1)
  return last ? [...bins.map(({ from }) => from), addDays(last.to, 1)] : []
}

/** The days between two edges, by their index; at the rim the window is open. */
export function daysBetweenEdges(
  edges: readonly string[],
  first: number,
  second: number,
): DayRange {
  const start = clamp(Math.min(first, second), edges.length - 2)
  const end = Math.max(start + 1, clamp(Math.max(first, second), edges.length - 1))
  const next = edges[end]
  return {
    from: start === 0 ? null : (edges[start] ?? null),
    to: end === edges.length - 1 || next === undefined ? null : addDays(next, -1),
  }
}

/**
 * The index of the edges at which a window begins and ends, the nearest ones before and behind; a
 * window beyond all bins stands at their rim.
 */
export function edgesAround(edges: readonly string[], { from, to }: DayRange): [number, number] {
  const last = edges.length - 1
  if (to !== null && to < (edges[0] ?? '')) return [0, 0]
  if (from !== null && from >= (edges[last] ?? '')) return [last, last]
  const start = from === null ? 0 : Math.max(0, edges.filter((edge) => edge <= from).length - 1)
  const end = to === null ? last : edges.findIndex((edge) => edge > to)
  return [Math.min(start, last - 1), end === -1 ? last : Math.max(end, 1)]
}

/** The index of the edge whose place is nearest to `x`. */
export function nearestEdge(places: readonly number[], x: number): number {
  const distance = (index: number) => Math.abs((places[index] ?? 0) - x)
  return places.reduce(
    (best, _place, index) => (distance(index) < distance(best) ? index : best),
    0,
  )
}

/** The end that comes next when a window grows step by step; null behind `last`. */
export function nextEnd(bins: readonly Period[], to: string | null, last: string): string | null {
  if (to === null) return null
  const next = bins.find((bin) => bin.to > to)
  return next && next.from <= last ? next.to : null
}

function clamp(index: number, most: number): number {
  return Math.max(0, Math.min(index, most))
}
