import { arrangeFirst } from './arranging.ts'
import { createPicture, type Picture, type PictureEvents } from './picture.ts'
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
  const make = (): void => {
    if (ended.signal.aborted) return
    try {
      picture.current = createPicture(container, input(), arrangement, events)
    } catch (error) {
      events.onFault(new NoDrawing('there is no WebGL', { cause: error }))
    }
  }
  void arrangement.begun.then(make)
  return () => {
    ended.abort()
    picture.current?.destroy()
    picture.current = null
  }
}
