/** What is yet to be drawn before it can be told what lies under the pointer, by renderer. */
const waiting = new WeakMap<object, () => void>()

/** Puts off `draw` until `catchUp`; what was put off before is forgotten. */
export function putOff(renderer: object, draw: () => void): void {
  waiting.set(renderer, draw)
}

/** Draws what was put off for `renderer`. */
export function catchUp(renderer: object): void {
  waiting.get(renderer)?.()
  waiting.delete(renderer)
}
