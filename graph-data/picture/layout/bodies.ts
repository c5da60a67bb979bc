import type { Draft, LayoutInput, LayoutNode } from './arrangement.ts'

const PADDING = 5

/** The rectangle that a node takes with its name. */
export interface Body {
  readonly id: string
  readonly place: { x: number; y: number }
  readonly halfWidth: number
  readonly halfHeight: number
  readonly pinned: boolean
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** The bodies of all nodes, in the order of the input; a pinned one stands where it is pinned. */
export function bodiesOf(draft: Draft, { nodes, fixed }: LayoutInput): readonly Body[] {
  return nodes.map((node) => {
    const pin = fixed.get(node.id)
    const place = pin ? { x: pin.x, y: pin.y } : (draft.get(node.id) ?? { x: 0, y: 0 })
    draft.set(node.id, place)
    const { width, height } = sizeOf(node)
    const pinned = pin !== undefined
    return { id: node.id, place, halfWidth: width / 2, halfHeight: height / 2, pinned }
  })
}

/** The room that a node needs with its name. */
export function sizeOf({ radius, labelWidth, labelHeight }: LayoutNode): Size {
  return {
    width: 2 * (Math.max(radius, labelWidth * 0.5) + PADDING),
    height: 2 * (radius + labelHeight * 0.5 + PADDING),
  }
}

/** The room that each of `nodes` has if all get the same. */
export function largestSize(nodes: readonly LayoutNode[]): Size {
  let width = 1
  let height = 1
  for (const node of nodes) {
    const size = sizeOf(node)
    width = Math.max(width, size.width)
    height = Math.max(height, size.height)
  }
  return { width, height }
}

/** Between the mean and the largest room: what needs more finds it beside those that need less. */
export function usualSize(nodes: readonly LayoutNode[]): Size {
  const largest = largestSize(nodes)
  const sum = { width: 0, height: 0 }
  for (const node of nodes) {
    const { width, height } = sizeOf(node)
    sum.width += width
    sum.height += height
  }
  const count = Math.max(nodes.length, 1)
  return {
    width: (largest.width + sum.width / count) / 2,
    height: (largest.height + sum.height / count) / 2,
  }
}
