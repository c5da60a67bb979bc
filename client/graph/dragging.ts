import type { Place } from '../state/places.ts'
import type { Renderer } from './camera.ts'
import type { Interactions } from './interactions.ts'

/** A press that moves less than this, in CSS pixels, is a click. */
const STILL = 4

interface Held {
  /** Where the press began, in CSS pixels of the canvas. */
  readonly x: number
  readonly y: number
  /** Where the press began, and where what it pulls stood then, in places of the picture. */
  readonly from: Place
  readonly places: ReadonlyMap<string, Place>
}

/** Lets a person pull nodes about: the one under the pointer, or with it all that are selected. */
export function bindDragging(
  renderer: Renderer,
  { isVisible, selectedNodes, onMove }: Interactions,
): { readonly justMoved: () => boolean } {
  const graph = renderer.getGraph()
  let held: Held | null = null
  let moved = false
  renderer.on('downNode', ({ node, event }) => {
    if (isOtherButton(event.original) || !isVisible({ type: 'node', id: node })) return
    const selected = selectedNodes()
    const ids = selected.includes(node) ? selected : [node]
    const places = new Map(
      ids.filter((id) => graph.hasNode(id)).map((id) => [id, placeOf(renderer, id)]),
    )
    held = { x: event.x, y: event.y, from: renderer.viewportToGraph(event), places }
  })
  renderer.getMouseCaptor().on('mousedown', () => {
    moved = false
  })
  renderer.on('moveBody', ({ event }) => {
    if (!held) return
    event.preventSigmaDefault()
    event.original.preventDefault()
    moved ||= Math.hypot(event.x - held.x, event.y - held.y) > STILL
    if (!moved) return
    const to = renderer.viewportToGraph(event)
    for (const [id, { x, y }] of held.places) {
      graph.mergeNodeAttributes(id, { x: x + to.x - held.from.x, y: y + to.y - held.from.y })
    }
  })
  const letGo = (): void => {
    const pulled = held
    held = null
    if (!pulled || !moved) return
    onMove(new Map([...pulled.places.keys()].map((id) => [id, placeOf(renderer, id)])))
  }
  renderer.getMouseCaptor().on('mouseup', letGo)
  renderer.getTouchCaptor().on('touchup', letGo)
  return { justMoved: () => moved }
}

/** Of the mouse: the others open menus, on which they are let go. */
function isOtherButton(press: MouseEvent | TouchEvent): boolean {
  return 'button' in press && press.button !== 0
}

function placeOf(renderer: Renderer, id: string): Place {
  const { x, y } = renderer.getGraph().getNodeAttributes(id)
  return { x, y }
}
