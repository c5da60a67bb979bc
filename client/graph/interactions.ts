import type { Item } from '../../graph-data/picture/items.ts'
import type { Places } from '../state/places.ts'
import type { Renderer } from './camera.ts'
import { bindDragging } from './dragging.ts'
import { bindLongPress } from './long-press.ts'

export interface Interactions {
  /** A person clicked on something, or on nothing. */
  readonly onSelect: (target: Item | null) => void
  /** The same with Ctrl, Shift or the Apple key: one more. */
  readonly onSelectAlso: (target: Item) => void
  /** A double click on a node asks for more of its neighbours. */
  readonly onExpand: (id: string) => void
  readonly onHover: (target: Item | null) => void
  /** A right click asks what can be done; the place is in CSS pixels of the window. */
  readonly onMenu: (target: Item | null, at: { readonly x: number; readonly y: number }) => void
  /** A person has pulled nodes to other places. */
  readonly onMove: (places: Places) => void
  /** Shift and a pull on the empty canvas begin a box; the place is in CSS pixels of the canvas. */
  readonly onBox: (from: { readonly x: number; readonly y: number }) => void
  /** Whether something drawn stands for more than a pale mark. */
  readonly isVisible: (target: Item) => boolean
  readonly selectedNodes: () => readonly string[]
}

/** Turns what the mouse and the fingers do into what they mean. */
export function bindInteractions(renderer: Renderer, interactions: Interactions): void {
  const drag = bindDragging(renderer, interactions)
  bindHovering(renderer, interactions)
  bindMenu(renderer, interactions)
  const finger = bindLongPress(renderer, interactions)
  const { onSelect, onSelectAlso, onExpand, onBox, isVisible } = interactions
  const click = (target: Item, original: MouseEvent | TouchEvent): void => {
    if (drag.justMoved() || finger.justPressed()) return
    if (!isVisible(target)) onSelect(null)
    else if (addsToSelection(original)) onSelectAlso(target)
    else onSelect(target)
  }
  renderer.on('clickNode', ({ node, event }) => {
    click({ type: 'node', id: node }, event.original)
  })
  renderer.on('clickEdge', ({ edge, event }) => {
    click({ type: 'relationship', id: edge }, event.original)
  })
  renderer.on('clickStage', ({ event }) => {
    if (drag.justMoved() || finger.justPressed()) return
    if (!addsToSelection(event.original)) onSelect(null)
  })
  renderer.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault()
    if (isVisible({ type: 'node', id: payload.node })) onExpand(payload.node)
  })
  bindBox(renderer, onBox)
}

function bindBox(renderer: Renderer, onBox: Interactions['onBox']): void {
  let drawing = false
  renderer.on('downStage', ({ event }) => {
    drawing = event.original.shiftKey
    if (drawing) onBox({ x: event.x, y: event.y })
  })
  renderer.on('moveBody', ({ event }) => {
    if (drawing) event.preventSigmaDefault()
  })
  renderer.getMouseCaptor().on('mouseup', () => {
    drawing = false
  })
}

function addsToSelection({ ctrlKey, metaKey, shiftKey }: MouseEvent | TouchEvent): boolean {
  return ctrlKey || metaKey || shiftKey
}

function bindHovering(renderer: Renderer, { onHover, isVisible }: Interactions): void {
  const { style } = renderer.getContainer()
  const hover = (target: Item | null) => {
    const seen = target && isVisible(target) ? target : null
    style.cursor = seen ? 'pointer' : ''
    onHover(seen)
  }
  renderer.on('enterNode', ({ node, event }) => {
    if (!isTouch(event)) hover({ type: 'node', id: node })
  })
  renderer.on('leaveNode', () => hover(null))
  renderer.on('enterEdge', ({ edge, event }) => {
    if (!isTouch(event)) hover({ type: 'relationship', id: edge })
  })
  renderer.on('leaveEdge', () => hover(null))
  renderer.on('leaveStage', () => hover(null))
}

/** A finger does not hover: nothing would tell that it has left again. */
function isTouch({ original }: { readonly original: MouseEvent | TouchEvent }): boolean {
  return 'touches' in original
}

function bindMenu(renderer: Renderer, { onMenu, isVisible }: Interactions): void {
  const open = (target: Item | null, original: MouseEvent | TouchEvent): void => {
    original.preventDefault()
    if (!('clientX' in original)) return
    const seen = target && isVisible(target) ? target : null
    onMenu(seen, { x: original.clientX, y: original.clientY })
  }
  renderer.on('rightClickNode', ({ node, event }) => {
    open({ type: 'node', id: node }, event.original)
  })
  renderer.on('rightClickEdge', ({ edge, event }) => {
    open({ type: 'relationship', id: edge }, event.original)
  })
  renderer.on('rightClickStage', ({ event }) => open(null, event.original))
}
