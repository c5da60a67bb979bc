import type { Item } from '../../graph-data/picture/items.ts'
import type { Renderer } from './camera.ts'
import type { Interactions } from './interactions.ts'

const LONG_MS = 500
/** A finger never lies quite still: less than this, in CSS pixels, is no move. */
const STILL = 8

interface Press {
  readonly x: number
  readonly y: number
  readonly timer: ReturnType<typeof setTimeout>
}

/** A finger that rests asks for the menu, as the right button of a mouse does. */
export function bindLongPress(
  renderer: Renderer,
  { onMenu, isVisible }: Pick<Interactions, 'onMenu' | 'isVisible'>,
): { readonly justPressed: () => boolean } {
  let press: Press | null = null
  let wasLong = false
  const end = (): void => {
    clearTimeout(press?.timer)
    press = null
  }
  const begin = (target: Item | null, original: MouseEvent | TouchEvent): void => {
    end()
    wasLong = false
    if (!('touches' in original) || original.touches.length !== 1) return
    const { clientX: x, clientY: y } = original.touches[0] ?? { clientX: 0, clientY: 0 }
    const open = (): void => {
      wasLong = true
      onMenu(target && isVisible(target) ? target : null, { x, y })
    }
    press = { x, y, timer: setTimeout(open, LONG_MS) }
  }
  renderer.on('downNode', ({ node, event }) => begin({ type: 'node', id: node }, event.original))
  renderer.on('downEdge', ({ edge, event }) => {
    begin({ type: 'relationship', id: edge }, event.original)
  })
  renderer.on('downStage', ({ event }) => begin(null, event.original))
  const touch = renderer.getTouchCaptor()
  touch.on('touchmove', ({ original }) => {
    const finger = original.touches[0]
    if (press && finger && distance(press, finger) > STILL) end()
  })
  touch.on('touchup', end)
  renderer.on('kill', end)
  return { justPressed: () => wasLong }
}

function distance({ x, y }: Press, { clientX, clientY }: Touch): number {
  return Math.hypot(clientX - x, clientY - y)
}
