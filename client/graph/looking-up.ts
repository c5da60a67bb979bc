import type { Renderer } from './camera.ts'
import { catchUp } from './programs/put-off.ts'

/**
 * Sigma looks up what is under the pointer at every move and every turn of the wheel: it draws all
 * lines once more to do so, and waits for the graphics. Here it looks only where the answer counts,
 * which is not while something is pulled.
 */
export function lookUpSparingly(renderer: Renderer): void {
  const mouse = renderer.getMouseCaptor()
  const touch = renderer.getTouchCaptor()
  const draw = (): void => catchUp(renderer)
  const lookUps = mouse.listeners('mousemove')
  mouse.removeAllListeners('mousemove')
  mouse.removeAllListeners('wheel')
  mouse.on('mousemove', (at) => {
    if (mouse.isMouseDown) return
    draw()
    for (const lookUp of lookUps) lookUp(at)
  })
  for (const type of ['mousedown', 'click', 'rightClick', 'doubleClick'] as const) {
    mouse.prependListener(type, draw)
  }
  for (const type of ['touchdown', 'tap', 'doubletap'] as const) touch.prependListener(type, draw)
}
