import type { Item } from '../../graph-data/picture/items.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'
import type { Stage } from './stage.ts'

/** How far a press may move and still be a click, and how near to a line it must be. */
const STILL = 5
const REACH = { mouse: 7, touch: 16 } as const
const STEP = 60
const KEY_ZOOM = 1.3

/** Moves and zooms the picture by pointer, wheel, pinch and keys; a click tells what it is on. */
export function listen(box: HTMLElement, stage: Stage, choose: (item: Item | null) => void): void {
  listenToPointers(box, stage, choose)
  listenToWheel(box, stage)
  box.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = KEYS[event.key]
    if (!act) return
    event.preventDefault()
    act(stage)
  })
}

const KEYS: Readonly<Record<string, (stage: Stage) => void>> = {
  ArrowLeft: (stage) => stage.panBy({ x: STEP, y: 0 }),
  ArrowRight: (stage) => stage.panBy({ x: -STEP, y: 0 }),
  ArrowUp: (stage) => stage.panBy({ x: 0, y: STEP }),
  ArrowDown: (stage) => stage.panBy({ x: 0, y: -STEP }),
  '+': (stage) => stage.zoomBy(KEY_ZOOM),
  '=': (stage) => stage.zoomBy(KEY_ZOOM),
  '-': (stage) => stage.zoomBy(1 / KEY_ZOOM),
  '0': (stage) => stage.fit(),
}

function listenToPointers(
  box: HTMLElement,
  stage: Stage,
  choose: (item: Item | null) => void,
): void {
  const pressed = new Map<number, Point>()
  let start: Point | null = null
  box.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    pressed.set(event.pointerId, spotIn(box, event))
    start = pressed.size === 1 ? spotIn(box, event) : null
  })
  box.addEventListener('pointermove', (event) => {
    const spot = spotIn(box, event)
    const before = pressed.get(event.pointerId)
    if (!before) {
      box.classList.toggle('pointing', stage.at(spot, REACH.mouse) !== null)
      return
    }
    if (start && distance(start, spot) <= STILL) return
    if (start) box.setPointerCapture(event.pointerId)
    start = null
    const [other] = [...pressed].flatMap(([id, place]) => (id === event.pointerId ? [] : [place]))
    if (other) pinch(stage, other, before, spot)
    else stage.panBy({ x: spot.x - before.x, y: spot.y - before.y })
    pressed.set(event.pointerId, spot)
  })
  const release = (event: PointerEvent): void => {
    const spot = spotIn(box, event)
    const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.touch
    if (start && event.type === 'pointerup') choose(stage.at(spot, reach))
    start = null
    pressed.delete(event.pointerId)
  }
  box.addEventListener('pointerup', release)
  box.addEventListener('pointercancel', release)
}

/** One finger moves against the other: what lies between them stays between them. */
function pinch(stage: Stage, fixed: Point, before: Point, now: Point): void {
  const apart = Math.max(distance(fixed, before), 1)
  stage.zoomBy(distance(fixed, now) / apart, fixed)
}

const WHEEL = 0.0018
const PINCH_WHEEL = 0.012
const LINE = 16

/** In the frame of another page the wheel scrolls that page until somebody has turned to this one. */
function listenToWheel(box: HTMLElement, stage: Stage): void {
  box.addEventListener(
    'wheel',
    (event) => {
      const isFramed = window.self !== window.top
      if (isFramed && !event.ctrlKey && !box.contains(document.activeElement)) return
      event.preventDefault()
      const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1)
      const speed = event.ctrlKey ? PINCH_WHEEL : WHEEL
      stage.zoomBy(Math.exp(-turned * speed), spotIn(box, event))
    },
    { passive: false },
  )
}

function spotIn(box: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = box.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
