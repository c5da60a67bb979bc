import type { Point } from '../../../graph-data/picture/polygon.ts'

/** What is yet to be drawn before it can be told what lies under the pointer. */
export interface Lookup {
  /** Draws it within `reach` of a place; lengths in CSS pixels. */
  readonly draw: (at: Point, reach: number) => void
  readonly reach: number
}

/** How far around the pointer lines are drawn where there are not too many, in CSS pixels. */
export const REACH = 48

/** Nearer than this to the rim of what is drawn, it is drawn again. */
const RIM = 4

type Layer = 'nodes' | 'lines'

interface PutOff extends Lookup {
  /** Where it has been drawn already. */
  readonly drawn: Point | null
}

/** What is put off, by renderer. */
const waiting = new WeakMap<object, Map<Layer, PutOff>>()

/** Puts off `lookup` until `catchUp` asks for a place; what was put off before is forgotten. */
export function putOff(renderer: object, layer: Layer, lookup: Lookup): void {
  const layers = waiting.get(renderer) ?? new Map<Layer, PutOff>()
  waiting.set(renderer, layers.set(layer, { ...lookup, drawn: null }))
}

/** Draws what was put off for `renderer` around `at`, in CSS pixels, unless it is drawn there. */
export function catchUp(renderer: object, at: Point): void {
  const layers = waiting.get(renderer) ?? []
  for (const [layer, found] of layers) {
    if (isNear(found, at)) continue
    found.draw(at, found.reach)
    waiting.get(renderer)?.set(layer, { ...found, drawn: at })
  }
}

function isNear({ drawn, reach }: PutOff, { x, y }: Point): boolean {
  if (!drawn) return false
  return Math.abs(drawn.x - x) < reach - RIM && Math.abs(drawn.y - y) < reach - RIM
}
