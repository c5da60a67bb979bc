import type { Drawing, DrawingRequest } from './drawing.ts'
import type { LayoutName } from './layouts.ts'

/** Something that happens, and those who want to hear of it. */
export interface Signal<T> {
  send(event: T): void
  /** Calls `hear` at each event until the answer is called. */
  listen(hear: (event: T) => void): () => void
}

export function createSignal<T>(): Signal<T> {
  const hearers = new Set<(event: T) => void>()
  return {
    send: (event) => hearers.forEach((hear) => hear(event)),
    listen: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
}

/** What the picture is told to do, beside showing the state. */
export type PictureCommand =
  | { readonly type: 'fit' }
  /** Finds new places for what is on the canvas. */
  | { readonly type: 'arrange'; readonly layout: LayoutName }
  /** Above 1 is nearer. */
  | { readonly type: 'zoom'; readonly factor: number }
  /** Brings a node or both ends of a relationship into sight. */
  | { readonly type: 'reveal'; readonly ids: readonly string[] }
  /** Makes a file of the picture; who is there answers at once, with what is to come. */
  | {
      readonly type: 'draw'
      readonly request: DrawingRequest
      readonly answer: (drawing: Promise<Drawing>) => void
    }
