import type { TouchCoords } from 'sigma/types'
import type { Renderer } from './camera.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'
import type { MovedFrame } from './moved-frame.ts'
import { catchUp } from './programs/put-off.ts'

/**
 * Sigma looks up what is under the pointer at every move and every turn of the wheel, for which it
 * draws all lines once more with every frame, and waits for the graphics. Here it looks only where
 * the answer counts, which is not while something is pulled, and draws no more than it needs; a
 * frame that is only moved is drawn first, because things are not where sigma has them.
 */
export function lookUpSparingly(renderer: Renderer, frame: MovedFrame): void {
  const mouse = renderer.getMouseCaptor()
  const touch = renderer.getTouchCaptor()
  const draw = (at: Point): void => {
    frame.settle()
    catchUp(renderer, at)
  }
  const lookUps = mouse.listeners('mousemove')
  mouse.removeAllListeners('mousemove')
  mouse.removeAllListeners('wheel')
  mouse.on('mousemove', (at) => {
    if (mouse.isMouseDown || frame.isMoved()) return
    draw(at)
    for (const lookUp of lookUps) lookUp(at)
  })
  for (const type of ['mousedown', 'click', 'rightClick', 'doubleClick'] as const) {
    mouse.prependListener(type, draw)
  }
  const drawTouched = ({ touches, previousTouches }: TouchCoords): void => {
    const at = touches[0] ?? previousTouches[0]
    if (at) draw(at)
  }
  for (const type of ['touchdown', 'tap', 'doubletap'] as const) {
    touch.prependListener(type, drawTouched)
  }
}
