import type { Point } from '../polygon.ts'

type Draw = (at: Point, reach: number) => void

interface PutOff {
  readonly draw: Draw
  /** Where it has been drawn already. */
  readonly drawn: Point | null
}

/** What is yet to be drawn before it can be told what lies under the pointer, by renderer. */
const waiting = new WeakMap<object, PutOff>()

/** How far around the pointer it is drawn, in CSS pixels. */
const REACH = 48

/** Puts off `draw` until `catchUp` asks for a place; what was put off before is forgotten. */
export function putOff(renderer: object, draw: Draw): void {
  waiting.set(renderer, { draw, drawn: null })
}

/** Draws what was put off for `renderer` around `at`, in CSS pixels, unless it is drawn there. */
export function catchUp(renderer: object, at: Point): void {
  const found = waiting.get(renderer)
  if (!found || isNear(found.drawn, at)) return
  found.draw(at, REACH)
  waiting.set(renderer, { ...found, drawn: at })
}

function isNear(drawn: Point | null, { x, y }: Point): boolean {
  return drawn !== null && Math.abs(drawn.x - x) < REACH - 4 && Math.abs(drawn.y - y) < REACH - 4
}
