import { arrangeFirst } from './arranging.ts'
import { createGraph } from './graph-model.ts'
import { createPicture, type Picture, type PictureEvents } from './picture.ts'
import { createCanvas } from './renderer.ts'
import type { PictureInput } from './view.ts'

/** The browser cannot draw the picture. */
export class NoDrawing extends Error {
  override readonly name = 'NoDrawing'
}

/**
 * Arranges what `input` holds, and makes its picture in `container`, which `picture` holds from then
 * on, as soon as the layout's worker is at work: WebGL stops this thread for a while, and a worker
 * cannot start meanwhile. `onFault` hears of `NoDrawing` where there is no WebGL. The answer ends the
 * picture, or what leads to it.
 */
export function beginPicture(
  container: HTMLElement,
  picture: { current: Picture | null },
  input: () => PictureInput,
  events: PictureEvents,
): () => void {
  const ended = new AbortController()
  const arrangement = arrangeFirst(container, input(), ended.signal)
  const make = async (): Promise<void> => {
    await arrangement.begun
    if (ended.signal.aborted) return
    const canvas = await createCanvas(container, createGraph(), ended.signal)
    if (canvas) picture.current = createPicture(canvas, input(), arrangement, events)
  }
  make().catch((error: unknown) =>
    events.onFault(new NoDrawing('there is no WebGL', { cause: error })),
  )
  return () => {
    ended.abort()
    picture.current?.destroy()
    picture.current = null
  }
}
