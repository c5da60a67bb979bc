import type { Drawing, DrawingRequest } from '../../graph-data/picture/file/drawing.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import type { ItemLooks } from './export-order.ts'
import type { LayoutName } from '../../graph-data/picture/layout/layouts.ts'

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
      /** All that is drawn; what is seen, where it is absent. */
      readonly only?: Visible | undefined
      readonly answer: (drawing: Promise<Drawing>) => void
    }
  /** Tells at once how everything that is seen looks. */
  | { readonly type: 'looks'; readonly answer: (looks: ItemLooks) => void }
