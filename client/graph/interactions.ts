import type { Selection } from '../state/link.ts'
import type { Renderer } from './camera.ts'

export interface Interactions {
  /** A person clicked on something, or on nothing. */
  readonly onSelect: (target: Selection | null) => void
  /** A double click on a node asks for more of its neighbours. */
  readonly onExpand: (id: string) => void
  readonly onHover: (target: Selection | null) => void
}

/** Turns what the mouse and the fingers do into what they mean. */
export function bindInteractions(renderer: Renderer, interactions: Interactions): void {
  const drag = bindDragging(renderer)
  bindHovering(renderer, interactions)
  const { onSelect, onExpand } = interactions
  renderer.on('clickNode', ({ node }) => {
    if (!drag.justMoved()) onSelect({ type: 'node', id: node })
  })
  renderer.on('clickEdge', ({ edge }) => {
    if (!drag.justMoved()) onSelect({ type: 'relationship', id: edge })
  })
  renderer.on('clickStage', () => {
    if (!drag.justMoved()) onSelect(null)
  })
  renderer.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault()
    onExpand(payload.node)
  })
}

function bindHovering(renderer: Renderer, { onHover }: Interactions): void {
  const { style } = renderer.getContainer()
  const hover = (target: Selection | null) => {
    style.cursor = target ? 'pointer' : ''
    onHover(target)
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

/** A press that moves less than this, in CSS pixels, is a click. */
const STILL = 4

function bindDragging(renderer: Renderer): { readonly justMoved: () => boolean } {
  let held: { readonly id: string; readonly x: number; readonly y: number } | null = null
  let moved = false
  renderer.on('downNode', ({ node, event }) => {
    held = { id: node, x: event.x, y: event.y }
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
    const { x, y } = renderer.viewportToGraph(event)
    renderer.getGraph().mergeNodeAttributes(held.id, { x, y })
  })
  const letGo = (): void => {
    held = null
  }
  renderer.getMouseCaptor().on('mouseup', letGo)
  renderer.getTouchCaptor().on('touchup', letGo)
  return { justMoved: () => moved }
}
