import { animateNodes } from 'sigma/utils'
import type { Place, Places } from '../state/places.ts'
import type { PictureGraph } from './graph-model.ts'
import { wantsNoMotion } from './motion.ts'

const MOVE_MS = 420
/** More than so many nodes jump: to move them would stutter. */
const MOST_MOVING = 2_000

/** Moves nodes to where the state wants them. */
export interface Mover {
  /** `arrived` hears how many have moved, once everything stands; at once where nothing has to move. */
  readonly follow: (places: Places, arrived: (moved: number) => void) => void
}

export function createMover(graph: PictureGraph): Mover {
  let heading: ReadonlyMap<string, Place> = new Map()
  let stop = nothing
  return {
    follow: (places, arrived) => {
      const targets = displaced(graph, places)
      if (heading.size > 0 && isSame(heading, targets)) return
      stop()
      stop = nothing
      heading = new Map()
      if (targets.size === 0) return arrived(0)
      if (targets.size > MOST_MOVING || wantsNoMotion()) {
        for (const [id, { x, y }] of targets) graph.mergeNodeAttributes(id, { x, y })
        return arrived(targets.size)
      }
      heading = targets
      stop = animateNodes(
        graph,
        Object.fromEntries(targets) as never,
        { duration: MOVE_MS },
        () => {
          heading = new Map()
          arrived(targets.size)
        },
      )
      return undefined
    },
  }
}

function nothing(): void {}

/** The nodes that stand elsewhere than `places` has them. */
function displaced(graph: PictureGraph, places: Places): ReadonlyMap<string, Place> {
  const targets = new Map<string, Place>()
  graph.forEachNode((id, { x, y }) => {
    const place = places.get(id)
    if (place && (place.x !== x || place.y !== y)) targets.set(id, place)
  })
  return targets
}

function isSame(a: Places, b: Places): boolean {
  return (
    a.size === b.size && [...a].every(([id, { x, y }]) => b.get(id)?.x === x && b.get(id)?.y === y)
  )
}
