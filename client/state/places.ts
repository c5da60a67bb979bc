/** Where something stands in the picture: CSS pixels at the first zoom, y points up. */
export interface Place {
  readonly x: number
  readonly y: number
}

export type Places = ReadonlyMap<string, Place>

/** A node that a person has put somewhere. */
export interface Pin extends Place {
  readonly id: string
}

export function pinsFrom(places: Places): readonly Pin[] {
  return [...places].map(([id, { x, y }]) => ({ id, x: Math.round(x), y: Math.round(y) }))
}

/** `pins` with those of `more` in the place of the same nodes. */
export function withPins(pins: readonly Pin[], more: readonly Pin[]): readonly Pin[] {
  const moved = new Set(more.map(({ id }) => id))
  return [...pins.filter(({ id }) => !moved.has(id)), ...more]
}

export function placesOfPins(pins: readonly Pin[]): Places {
  return new Map(pins.map(({ id, x, y }) => [id, { x, y }]))
}
