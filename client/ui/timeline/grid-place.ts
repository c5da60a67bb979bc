import type { LaneLayout } from './lane-layout.ts'

/** Where the arrow keys stand: in which lane, and on what of it. */
export interface GridPlace {
  readonly lane: number
  /** 0 is the name of the lane; its marks follow, first those with a date. */
  readonly cell: number
}

export const HEADER = 0
const PAGE = 5

/** Where a key leads from `place`; null where it is no key of the grid. */
export function placeAfter(
  key: string,
  ctrl: boolean,
  { lane, cell }: GridPlace,
  layouts: readonly LaneLayout[],
): GridPlace | null {
  const last = lastCell(layouts[lane])
  const across = (to: number): GridPlace => ({ lane, cell: Math.max(0, Math.min(last, to)) })
  const down = (by: number): GridPlace => alongside(lane, cell, lane + by, layouts)
  switch (key) {
    case 'ArrowRight':
      return across(cell + 1)
    case 'ArrowLeft':
      return across(cell - 1)
    case 'ArrowDown':
      return down(1)
    case 'ArrowUp':
      return down(-1)
    case 'PageDown':
      return down(PAGE)
    case 'PageUp':
      return down(-PAGE)
    case 'Home':
      return ctrl ? { lane: 0, cell: HEADER } : across(0)
    case 'End':
      return ctrl ? down(layouts.length) : across(last)
    default:
      return null
  }
}

/** The cell of another lane that is nearest in time; from a name to a name. */
function alongside(
  lane: number,
  cell: number,
  to: number,
  layouts: readonly LaneLayout[],
): GridPlace {
  const target = Math.max(0, Math.min(layouts.length - 1, to))
  const here = layouts[lane]
  const there = layouts[target]
  if (cell === HEADER || !here || !there || target === lane)
    return { lane: target, cell: target === lane ? cell : HEADER }
  const from = here.dated[cell - 1]
  if (!from || there.dated.length === 0) return { lane: target, cell: lastCell(there) }
  const distance = (index: number) => Math.abs((there.dated[index]?.from ?? 0) - from.from)
  const nearest = there.dated.reduce(
    (best, _mark, index) => (distance(index) < distance(best) ? index : best),
    0,
  )
  return { lane: target, cell: nearest + 1 }
}

function lastCell(layout: LaneLayout | undefined): number {
  return layout ? layout.dated.length + layout.undated.length : 0
}

/** The id of the relationship, or of the node of the lane, at a place; null where there is none. */
export function itemAt({ lane, cell }: GridPlace, layouts: readonly LaneLayout[]) {
  const layout = layouts[lane]
  if (!layout) return null
  if (cell === HEADER) {
    const { id } = layout.lane
    return id === null ? null : ({ type: 'node', id } as const)
  }
  const placed = [...layout.dated, ...layout.undated][cell - 1]
  return placed ? ({ type: 'relationship', id: placed.mark.id } as const) : null
}
